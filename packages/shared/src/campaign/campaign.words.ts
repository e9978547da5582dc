import { formatDay } from '../kernel/format.ts';
import type { CampaignLine, campaignEvents, ParentPlan, Recurrence } from './campaign.model.ts';
import type { CampaignAction, CampaignState } from './campaign.workflow.ts';

const events: Record<(typeof campaignEvents)[number], string> = {
  'campaign.created': 'Soạn kế hoạch mới',
  'campaign.edited': 'Sửa kế hoạch',
  'campaign.planned': 'Sửa mục, nhiệm vụ của kế hoạch',
  'campaign.started': 'Phát động phong trào, giao nhiệm vụ',
  'campaign.closed': 'Kết thúc phong trào',
  'campaign.reopened': 'Mở lại phong trào',
  'campaign.discarded': 'Bỏ bản nháp kế hoạch',
};

const state: Record<CampaignState, string> = {
  draft: 'Bản nháp',
  running: 'Đang thực hiện',
  closed: 'Đã kết thúc',
};

/** How often a duty is owed, as it stands in tables; `standing` keeps the plan's own word. */
const recurrence: Record<Recurrence, string> = {
  once: 'một lần',
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  standing: 'thường xuyên',
};

const why: Record<CampaignAction, string> = {
  edit: 'Phong trào đã kết thúc, kế hoạch không sửa nữa',
  extendPlan: 'Phong trào đã kết thúc, không thêm nhiệm vụ nữa',
  start: 'Chỉ bản nháp mới phát động được',
  close: 'Chỉ phong trào đang thực hiện mới kết thúc được',
  reopen: 'Chỉ phong trào đã kết thúc mới mở lại được',
  discard: 'Phong trào đã phát động không bỏ được',
};

const fileFaults = {
  notWord: 'Tệp không phải là Word (docx). Mở bằng Word rồi lưu thành .docx.',
  broken: 'Tệp Word hỏng, không đọc được.',
  tooLarge: 'Tệp quá lớn hoặc quá dài cho một kế hoạch.',
  noDuties:
    'Không tìm thấy mục nào có gạch đầu dòng. Kế hoạch cần có mục I, II, … và các gạch đầu dòng bên dưới.',
};

export const campaignWords = {
  state,
  recurrence,
  campaign: 'Phong trào',
  campaigns: 'Các phong trào',
  plan: 'Kế hoạch',
  /** "Kế hoạch 1096/KH-STP ngày 18/08/2021". */
  planOf: ({ number, issuedOn }: Pick<CampaignLine, 'number' | 'issuedOn'>) =>
    `Kế hoạch ${number} ngày\u00a0${formatDay(issuedOn)}`,
  planNumber: (number: string) => `Kế hoạch ${number}`,
  /** The legal chain upwards. */
  under: ({ number, issuedOn, issuer }: ParentPlan) =>
    `Thực hiện Kế hoạch ${number} ngày\u00a0${formatDay(issuedOn)} của ${issuer}`,

  /** The same where there is little room: the issuer is left to the page of the plan. */
  underShort: ({ number, issuedOn }: ParentPlan) =>
    `thực hiện Kế hoạch ${number} ngày\u00a0${formatDay(issuedOn)}`,

  events,

  list: {
    title: 'Kế hoạch và phong trào',
    create: 'Soạn kế hoạch mới',
    byHand: 'Hoặc soạn từ đầu',
    empty: 'Chưa có phong trào nào',
    emptyBody: 'Soạn kế hoạch đầu tiên, hoặc chờ Văn phòng phát động.',
    columns: { plan: 'Kế hoạch', issuer: 'Nơi ban hành', days: 'Thời gian', state: 'Trạng thái' },
    from: (day: string) => `từ ${day}`,
  },

  page: {
    basis: 'Căn cứ',
    objectives: 'Mục đích, yêu cầu',
    recipients: 'Nơi nhận',
    noObjectives: 'Chưa ghi mục đích, yêu cầu',
    noRecipients: 'Chưa ghi nơi nhận',
    contents: 'Nội dung và tổ chức thực hiện',
    noSections: 'Kế hoạch chưa có mục nào',
    noSectionsBody: 'Thêm mục đầu tiên, ví dụ II.1, rồi thêm từng gạch đầu dòng của mục.',
    noDuties: 'Mục này chưa có nhiệm vụ',
    text: 'Nguyên văn kế hoạch',
    file: 'Văn bản kế hoạch',
    noFile: 'Chưa đính kèm văn bản',
    toTasks: 'Xem nhiệm vụ',
    running:
      'Phong trào đang thực hiện: sửa lời văn được ghi vào nhật ký; hạn đổi bằng gia hạn, đơn vị đổi bằng giao thêm.',
    draft: 'Bản nháp: chỉ Văn phòng và lãnh đạo Sở nhìn thấy.',
    draftReady: 'Bản nháp: chỉ Văn phòng và lãnh đạo Sở nhìn thấy. Mọi việc đã có đơn vị, có thể phát động.',
    suggested: (quotes: string) => `theo lời văn: ${quotes}`,
  },

  rest: {
    title: (n: number) => `${n} việc chưa có đơn vị thực hiện`,
    open: 'Chọn đơn vị cho các việc này',
    body: 'Kế hoạch không nói rõ ai làm những việc này. Chọn đơn vị một lần cho tất cả, sau đó sửa riêng từng việc nếu cần.',
    act: (n: number) => `Giao cho ${n} việc`,
  },

  field: {
    number: 'Số',
    issuedOn: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    title: 'Trích yếu',
    shortTitle: 'Tên gọi ngắn',
    shortTitleHint: 'Hiện ở đầu mọi trang',
    startsOn: 'Ngày bắt đầu',
    endsOn: 'Ngày kết thúc',
    parent: 'Thực hiện kế hoạch của cấp trên',
    parentNumber: 'Số kế hoạch cấp trên',
    parentIssuedOn: 'Ngày ban hành',
    parentIssuer: 'Cơ quan ban hành',
    objectives: 'Mục đích, yêu cầu',
    objectivesHint: 'Mỗi đoạn một dòng trống ở giữa',
    recipients: 'Nơi nhận',
    recipientsHint: 'Mỗi nơi một dòng',
    planFile: 'Lấy từ tệp Word của kế hoạch',
    planFileHint:
      'Mục I, II; 1, 2 và các gạch đầu dòng thành bản nháp để sửa. Đơn vị, định kỳ, hạn lấy theo lời văn nơi kế hoạch có nói; còn lại anh/chị chọn.',
    planFileKinds: 'Word (docx)',
    copyOf: 'Sao chép mục và nhiệm vụ từ',
    copyOfNone: 'Không sao chép, soạn từ đầu',
    sectionCode: 'Số mục',
    sectionTitle: 'Tên mục',
    sectionParent: 'Thuộc mục',
    sectionParentNone: 'Không thuộc mục nào',
    dutyTitle: 'Nhiệm vụ',
    dutyShortTitle: 'Tên ngắn cho bảng',
    dutyText: 'Nguyên văn kế hoạch',
    citation: 'Trích dẫn',
    citationHint: 'Để trống thì ghi theo thứ tự gạch đầu dòng',
    recurrence: 'Định kỳ',
    dueOn: 'Hạn',
    units: 'Đơn vị thực hiện',
    allUnits: 'Tất cả đơn vị',
    section: 'Mục',
  },

  act: {
    edit: 'Sửa thông tin',
    save: 'Lưu kế hoạch',
    create: 'Tạo bản nháp',
    addSection: 'Thêm mục',
    editSection: 'Sửa mục',
    saveSection: 'Lưu mục',
    dropSection: 'Xóa mục',
    addDuty: 'Thêm nhiệm vụ',
    editDuty: 'Sửa nhiệm vụ',
    saveDuty: 'Lưu nhiệm vụ',
    dropDuty: 'Xóa nhiệm vụ',
    start: 'Phát động phong trào',
    close: 'Kết thúc phong trào',
    reopen: 'Mở lại phong trào',
    discard: 'Bỏ bản nháp',
    attach: 'Đính kèm văn bản',
  },

  ask: {
    startTitle: (number: string) => `Phát động theo kế hoạch ${number}?`,
    startBody: (duties: number, tasks: number) =>
      `${duties}\u00a0nhiệm vụ được giao thành ${tasks}\u00a0việc cho các đơn vị, có hạn và hiện ngay trong Việc của tôi.`,
    closeTitle: 'Kết thúc phong trào?',
    closeBody: 'Kết quả đã có được giữ nguyên.',
    closeLost: 'Việc đang làm dở không còn phải làm nữa.',
    reopenTitle: 'Mở lại phong trào',
    dropDutyTitle: (code: string) => `Xóa nhiệm vụ ${code}?`,
    dropDutyLost: 'Các gạch đầu dòng sau dồn lên một chữ.',
    dropSectionTitle: (code: string) => `Xóa mục ${code}?`,
    discardTitle: (number: string) => `Bỏ bản nháp kế hoạch ${number}?`,
    discardLost: 'Các mục và nhiệm vụ đã soạn sẽ mất.',
    reason: 'Lý do',
  },

  told: {
    created: 'Đã tạo bản nháp',
    imported: (n: number) => `Đã đọc ${n} nhiệm vụ từ tệp. Kiểm tra từng dòng, chọn đơn vị thực hiện.`,
    saved: 'Đã lưu kế hoạch',
    sectionSaved: (code: string) => `Đã lưu mục ${code}`,
    dutySaved: (title: string) => `Đã lưu “${title}”`,
    restAssigned: (n: number) => `Đã chọn đơn vị cho ${n} việc`,
    dropped: 'Đã xóa',
    started: 'Đã phát động, các đơn vị đã được giao nhiệm vụ',
    closed: 'Đã kết thúc phong trào',
    reopened: 'Đã mở lại phong trào',
    discarded: 'Đã bỏ bản nháp',
  },

  fault: {
    endsBeforeStart: 'Ngày kết thúc phải sau ngày bắt đầu',
    dueNeeded: 'Nhiệm vụ một lần phải có hạn',
    dueBeforeStart: 'Hạn phải sau ngày bắt đầu',
    needed: 'Không được để trống',
    unitsNeeded: 'Chọn ít nhất một đơn vị',
  },

  why,
  notYours: 'Cần vai trò Văn phòng hoặc lãnh đạo Sở',

  problems: {
    wrongState: ({ action }: { action: string }) =>
      why[action as CampaignAction] ?? 'Không làm được ở trạng thái này',
    notYours: 'Chỉ Văn phòng và lãnh đạo Sở soạn kế hoạch.',
    notReady: ({ codes }: { codes: string[] }) =>
      codes.length === 0
        ? 'Kế hoạch chưa có nhiệm vụ nào.'
        : `Chưa có đơn vị thực hiện: ${codes.join(', ')}.`,
    unknownUnit: 'Đơn vị được chọn không còn trong danh mục.',
    fileRefused: ({ reason }: { reason: keyof typeof fileFaults }) => fileFaults[reason],
    unknownSection: 'Mục này không còn trong kế hoạch.',
    unknownDuty: 'Nhiệm vụ này không còn trong kế hoạch.',
    codeTaken: ({ code }: { code: string }) => `Số mục ${code} đã có trong kế hoạch.`,
    sectionInUse: 'Mục còn nhiệm vụ hoặc mục con, xóa chúng trước.',
  },
};
export type CampaignWords = typeof campaignWords;
