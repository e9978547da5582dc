/** Why the process does not start, told to whoever started it: in both languages, with what to do, without a stack. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

type Explained = (fault: { port?: number; message: string }) => string;

const databaseAway: Explained = ({ message }) =>
  `Không kết nối được cơ sở dữ liệu ở DATABASE_URL: ${message}\nThe database at DATABASE_URL cannot be reached: ${message}`;
const databaseRefuses: Explained = ({ message }) =>
  `Cơ sở dữ liệu ở DATABASE_URL từ chối: ${message}\nThe database at DATABASE_URL refuses: ${message}`;

const byCode: Record<string, Explained> = {
  EADDRINUSE: ({ port }) =>
    `Cổng ${port} đang được một chương trình khác sử dụng. Hãy đặt PORT khác.\nPort ${port} is in use by another program. Set another PORT.`,
  EACCES: ({ port, message }) =>
    port === undefined
      ? `Không được phép: ${message}\nNot permitted: ${message}`
      : `Không được phép mở cổng ${port}. Hãy đặt PORT khác.\nPort ${port} may not be opened. Set another PORT.`,
  ECONNREFUSED: databaseAway,
  ENOTFOUND: databaseAway,
  ETIMEDOUT: databaseAway,
  '28P01': databaseRefuses,
  '28000': databaseRefuses,
  '3D000': databaseRefuses,
};

/** The fault in words where somebody outside can mend it; the fault itself where it is ours. */
export function explainStart(fault: unknown): unknown {
  if (fault instanceof CannotStart) return fault.message;
  const told = fault as { code?: string; port?: number; message: string };
  return byCode[told.code ?? '']?.(told) ?? fault;
}
