import { Problem } from '@thidua/shared/contract/problem';

/** The bytes of a small file as they go along in a request. */
export const base64Of = (file: File): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => failed(new Problem(0, 'door.unreachable'));
    reader.readAsDataURL(file);
  });
