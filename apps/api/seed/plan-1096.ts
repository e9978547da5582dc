import type { Recurrence } from '@thidua/shared/campaign/campaign.model';
import type { Plan, PlanDuty, PlanPart, Responsible } from '@thidua/shared/campaign/plan.model';

const movement = '“Toàn dân tham gia xây dựng địa bàn an toàn trong phòng, chống Covid-19”';

const everyUnit: Responsible = { kinds: ['office', 'division', 'center'] };
/** III.2: "Các Phòng, Trung tâm thuộc Sở". */
const divisionsAndCenters: Responsible = { kinds: ['division', 'center'] };
const theOffice: Responsible = { kinds: ['office'] };
/** III.1. */
const workingGroup: Responsible = { kinds: ['team'] };
const officeAnd = (...abbreviations: string[]): Responsible => ({ kinds: ['office'], abbreviations });

/** How often, or (a number) within how many days of the start. */
type When = Exclude<Recurrence, 'once'> | number;

function duty(
  title: string,
  shortTitle: string,
  responsible: Responsible,
  when: When,
  text: string,
  citation?: string,
): PlanDuty {
  const owed =
    typeof when === 'number' ? { recurrence: 'once' as const, dueAfter: when } : { recurrence: when };
  return { title, shortTitle, responsible, text, ...owed, ...(citation ? { citation } : {}) };
}

const direction: PlanPart = {
  code: 'II.1',
  title: 'Công tác chỉ đạo điều hành',
  duties: [
    duty(
      'Phát huy vai trò, trách nhiệm người đứng đầu trong phát động phong trào',
      'Trách nhiệm người đứng đầu',
      everyUnit,
      21,
      'Phát huy vai trò, trách nhiệm của người đứng đầu cơ quan, đơn vị trong chỉ đạo triển khai hưởng ứng tuyên truyền phát động phong trào.',
    ),
    duty(
      'Quán triệt văn bản chỉ đạo đến toàn thể CCVC&NLĐ',
      'Quán triệt văn bản chỉ đạo',
      everyUnit,
      'standing',
      `Tiếp tục quán triệt các mục tiêu, quan điểm tư tưởng chỉ đạo, điều hành của Chính phủ, Thủ Tướng Chính phủ, Ban Chỉ đạo Quốc gia phòng, chống dịch Covid-19 và của tỉnh; chủ động, kịp thời triển khai thực hiện nghiêm túc các văn bản chỉ đạo của Ban Thường vụ Tỉnh ủy, UBND tỉnh, Ban Chỉ đạo Phong trào ${movement} đề CCVC&NLĐ thuộc Sở Tư pháp nắm rõ được tầm quan trọng về yêu cầu, nội dung của công tác phòng chống dịch bệnh.`,
    ),
    duty(
      'Tham gia các mô hình tự quản tại cơ quan, đơn vị, địa phương',
      'Mô hình tự quản',
      everyUnit,
      45,
      'Phối hợp với các cơ quan, đơn vị liên quan vận động, hướng dẫn các đơn vị tăng cường công tác tuyên truyền, thực hiện nghiêm các quy định phòng, chống dịch và tham gia các mô hình tự quản tại cơ quan, đơn vị, địa phương cho CCVC&NLĐ thuộc Sở Tư pháp và gia đình phù hợp với tình hình quy mô và yêu cầu thực tế, không để dịch xâm nhập vào cơ quan, đơn vị, gia đình ảnh hưởng đến hoạt động của cơ quan, đơn vị và sinh hoạt của gia đình.',
    ),
    duty(
      'Thực hiện 5K, thường xuyên tự kiểm tra',
      'Thực hiện 5K, tự kiểm tra',
      everyUnit,
      'weekly',
      'Chỉ đạo các đơn vị thuộc, trực thuộc Sở thực hiện nghiêm các biện pháp phòng, chống dịch bệnh Covid-19 trong tình hình mới theo hướng dẫn của cơ quan y tế, nhất là thực hiện yêu cầu 5K của Bộ Y tế. Thường xuyên tự kiểm tra việc triển khai, thực hiện các biện pháp phòng, chống dịch bệnh Covid-19 tại cơ quan Sở và các đơn vị sự nghiệp thuộc Sở.',
    ),
  ],
};

const communication: PlanPart = {
  code: 'II.2',
  title: 'Công tác tuyên truyền, vận động',
  duties: [
    duty(
      'Đăng tải văn bản chỉ đạo trên Trang thông tin điện tử Sở',
      'Đăng tải văn bản chỉ đạo',
      officeAnd('PBGDPL'),
      'standing',
      'Đăng tải các văn bản chỉ đạo của Chính phủ, Thủ tướng Chính phủ, Tỉnh ủy, UBND tỉnh, Ban Chỉ đạo Quốc gia phòng, chống dịch Covid-19, các Bộ ngành liên quan và của Tỉnh ủy, Ủy ban nhân dân tỉnh về phòng, chống dịch bệnh Covid-19 trên Trang Thông tin điện tử Sở Tư pháp.',
    ),
    duty(
      'Áp phích, thông báo, màn hình ti vi về 5K tại trụ sở',
      'Áp phích, thông báo, ti vi về 5K',
      everyUnit,
      60,
      'Tuyên truyền các áp phích, thông báo, tuyên truyền trên màn hình ti vi về phòng, chống dịch bệnh Covid-19, trong đó chú trọng về yêu cầu 5K của Bộ Y tế tại trụ sở cơ quan và các đơn vị trực thuộc.',
    ),
    duty(
      'Toàn thể CCVC&NLĐ và gia đình thực hiện phong trào',
      'CCVC&NLĐ và gia đình thực hiện',
      everyUnit,
      90,
      `Yêu cầu toàn thể CCVC&NLĐ thuộc Sở Tư pháp và gia đình thực hiện phong trào ${movement}; tự giác tuân thủ và phối hợp thực hiện nghiêm túc các quy định về phòng, chống Covid-19 tại cơ quan, đơn vị, nơi ở và cộng đồng.`,
    ),
    duty(
      'Phổ biến Hướng dẫn Mô hình khung của Ban Chỉ đạo',
      'Phổ biến Mô hình khung',
      everyUnit,
      40,
      'Tổ chức phổ biến, triển khai đến CCVC&NLĐ thuộc Sở Tư pháp và gia đình thực hiện các biện pháp phòng, chống dịch Covid-19 theo Hướng dẫn Mô hình khung của Ban Chỉ đạo phong trào “Toàn dân tham gia xây dựng địa bàn an toàn trong phòng, chống dịch Covid-19”.',
    ),
    duty(
      'Tham gia hoạt động phòng, chống dịch tại cộng đồng',
      'Hoạt động tại cộng đồng',
      everyUnit,
      'standing',
      'Thường xuyên hướng dẫn, khuyến khích CCVC&NLĐ thuộc Sở Tư pháp tham gia vào các hoạt động phòng, chống dịch tại cộng đồng; đồng thời tuyên truyền, vận động Nhân dân và gia đình thực hiện các biện pháp tự phòng ngừa, bảo vệ sức khỏe, tiếp tục chung tay phòng chống dịch Covid-19 trong tình hình mới.',
    ),
    duty(
      'Tuyên truyền điển hình tiên tiến, người tốt, việc tốt; thông tin kết quả xử lý vi phạm',
      'Điển hình, kết quả xử lý',
      { abbreviations: ['PBGDPL', 'TTr'] },
      'monthly',
      'Tuyên truyền các mô hình, điển hình tiên tiến, tấm gương người tốt, việc tốt trong thực hiện phong trào; thông tin kịp thời và đầy đủ về kết quả xử lý đối với CCVC&NLĐ thuộc Sở Tư pháp (nếu có) và các đơn vị không chấp hành nghiêm các biện pháp phòng, chống dịch bệnh Covid-19.',
    ),
  ],
};

const commendation: PlanPart = {
  code: 'II.3',
  title: 'Công tác Thi đua, khen thưởng, động viên',
  duties: [
    duty(
      'Đánh giá, thi đua theo Bộ Tiêu chí “An toàn về Covid-19”',
      'Bộ Tiêu chí an toàn',
      everyUnit,
      'quarterly',
      'Thực hiện nội dung tiêu chí đánh giá, thi đua của tập thể, cá nhân trong việc thực hiện phong trào trên cơ sở Bộ Tiêu chí “An toàn về Covid-19” và các văn bản liên quan, gắn với các phong trào thi đua yêu nước tại cơ quan, đơn vị.',
    ),
    duty(
      'Đề xuất khen thưởng tập thể, cá nhân điển hình tiên tiến',
      'Đề xuất khen thưởng',
      everyUnit,
      110,
      'Lãnh đạo các đơn vị đề xuất Hội đồng Thi đua, khen thưởng Sở Tư pháp khen thưởng hoặc đề nghị UBND tỉnh khen thưởng kịp thời đối với các tập thể, cá nhân điển hình tiên tiến, mô hình mới, nhân tố mới, các cá nhân, tập thể có thành tích xuất sắc đạt các tiêu chí thi đua của phong trào phòng, chống dịch bệnh Covid-19.',
    ),
  ],
};

/** One paragraph of the plan without dashes holds three duties of different kind and rhythm; together they are its whole text. */
const review: PlanPart = {
  code: 'II.4',
  title: 'Công tác kiểm tra, đôn đốc và sơ kết, tổng kết rút kinh nghiệm',
  duties: [
    duty(
      'Tổ chức các đợt kiểm tra công tác phòng, chống dịch tại cơ quan, đơn vị',
      'Tổ chức kiểm tra',
      officeAnd('TTr'),
      'monthly',
      'Thường xuyên tổ chức các đợt kiểm tra về công tác phòng, chống dịch bệnh Covid-19 tại cơ quan, đơn vị để nắm tình hình,',
      'II.4, ý thứ 1',
    ),
    duty(
      'Từ kết quả kiểm tra, xem xét đề nghị biểu dương, khen thưởng',
      'Đề nghị biểu dương',
      theOffice,
      'quarterly',
      'trên cơ sở đó xem xét đề nghị biểu dương, khen thưởng những tổ chức, cá nhân có thành tích xuất sắc trong phong trào phòng, chống dịch bệnh Covid-19,',
      'II.4, ý thứ 2',
    ),
    duty(
      'Tham mưu sơ kết, tổng kết, rút kinh nghiệm phong trào',
      'Sơ kết, tổng kết',
      theOffice,
      120,
      `tham mưu sơ kết, tổng kết rút kinh nghiệm trong triển khai, thực hiện phong trào ${movement}.`,
      'II.4, ý thứ 3',
    ),
  ],
};

const group: PlanPart = {
  code: 'III.1',
  title: 'Tổ công tác Phòng chống dịch bệnh Covid-19 của Sở Tư pháp',
  duties: [
    duty(
      'Thực hiện các biện pháp phòng, chống dịch tại Sở',
      'Biện pháp phòng, chống dịch',
      workingGroup,
      'weekly',
      'Thực hiện các biện pháp phòng, chống dịch bệnh Covid-19 tại Sở Tư pháp Khánh Hòa;',
    ),
    duty(
      'Thông tin tình hình dịch bệnh của tỉnh, của cả nước',
      'Thông tin tình hình dịch',
      workingGroup,
      'weekly',
      'Thông tin tình hình diễn biến dịch bệnh Covid-19 của tỉnh, của cả nước để phổ biến, tuyên truyền, quán triệt đến CCVC&NLĐ thuộc Sở Tư pháp nghiêm túc thực hiện công tác phòng, chống dịch Covid-19;',
    ),
    duty(
      'Chỉ đạo khai báo y tế khi đến cơ quan, thực hiện “5K”',
      'Khai báo y tế, 5K',
      workingGroup,
      'standing',
      'Chỉ đạo CCVC&NLĐ thuộc Sở Tư pháp khai báo y tế khi đến cơ quan làm việc; thực hiện các biện pháp phòng, chống dịch theo yêu cầu “5K” của Bộ Y tế.',
    ),
  ],
};

const units: PlanPart = {
  code: 'III.2',
  title: 'Các Phòng, Trung tâm thuộc Sở',
  duties: [
    duty(
      'Phổ biến, quán triệt kế hoạch phong trào trong đơn vị',
      'Phổ biến kế hoạch',
      divisionsAndCenters,
      14,
      `Lãnh đạo các đơn vị phổ biến, quán triệt kế hoạch phong trào triển khai, thực hiện Phong trào ${movement} đến toàn thể công chức, viên chức, người lao động thuộc phạm vi quản lý đơn vị mình.`,
    ),
    duty(
      'Xây dựng kế hoạch của đơn vị, báo cáo chung trong báo cáo định kỳ',
      'Kế hoạch, báo cáo của đơn vị',
      divisionsAndCenters,
      30,
      'Tùy tình hình thực tế ở đơn vị, các Phòng, Trung tâm thuộc Sở Tư pháp có thể xây dựng kế hoạch triển khai, thực hiện phong trào của đơn vị và báo cáo chung trong báo cáo hàng tuần, hàng tháng, hàng quý, 6 tháng, 1 năm của đơn vị và gửi về Sở Tư pháp (Văn phòng Sở) để tổng hợp, theo dõi.',
    ),
    duty(
      'Thực hiện chế độ thông tin, báo cáo; tổng kết, bình xét, đề nghị khen thưởng',
      'Chế độ báo cáo, bình xét',
      divisionsAndCenters,
      'monthly',
      `Thực hiện nghiêm túc chế độ thông tin, báo cáo và công tác tổng kết thực hiện Phong trào ${movement}; bình xét, khen thưởng và đề nghị cấp có thẩm quyền khen thưởng theo quy định (khi có văn bản hướng dẫn).`,
    ),
  ],
};

const office: PlanPart = {
  code: 'III.3',
  title: 'Văn phòng Sở Tư pháp',
  duties: [
    duty(
      'Theo dõi, hướng dẫn, đôn đốc các đơn vị thực hiện kế hoạch',
      'Theo dõi, đôn đốc',
      theOffice,
      'weekly',
      'Giao Văn phòng Sở theo dõi, hướng dẫn, đôn đốc các đơn vị tổ chức triển khai thực hiện Kế hoạch này;',
    ),
    duty(
      'Chủ trì kiểm tra; tổng hợp, tham mưu đánh giá kết quả phong trào',
      'Kiểm tra, tổng hợp',
      theOffice,
      'monthly',
      `Chủ trì, phối hợp với các đơn vị có liên quan kiểm tra việc tổ chức triển khai thực hiện; tổng hợp, tham mưu Giám đốc Sở đánh giá kết quả thực hiện Phong trào ${movement} theo yêu cầu của Ban Chỉ đạo Phong trào “Toàn dân tham gia xây dựng địa bàn an toàn trong phòng, chống dịch Covid-19”.`,
    ),
    duty(
      'Hướng dẫn xét khen thưởng; tiếp nhận, thẩm định hồ sơ, trình Hội đồng',
      'Thẩm định hồ sơ khen thưởng',
      theOffice,
      115,
      'Tham mưu Giám đốc Sở hướng dẫn xét, đề nghị khen thưởng tổng kết phong trào; tiếp nhận, thẩm định hồ sơ đề nghị khen thưởng của các tập thể, cá nhân có thành tích xuất sắc trong phong trào; trình Hội đồng thi đua, khen thưởng Sở Tư pháp xét, trình các cấp khen thưởng theo quy định.',
    ),
  ],
};

const closing: PlanPart = {
  code: 'Kết',
  title: 'Phản ánh khó khăn, vướng mắc',
  duties: [
    duty(
      'Kịp thời phản ánh khó khăn, vướng mắc về Sở (qua Văn phòng Sở)',
      'Phản ánh vướng mắc',
      divisionsAndCenters,
      'standing',
      'Trên đây là Kế hoạch phát động và triển khai, thực hiện Phong trào “Toàn dân tham gia xây dựng địa bàn an toàn trong phòng, chống dịch Covid-19” tại Sở Tư pháp; trong quá trình thực hiện, nếu có khó khăn, vướng mắc các đơn vị kịp thời phản ánh về Sở Tư pháp (qua Văn phòng Sở) để tổng hợp, báo cáo Lãnh đạo Sở xem xét, chỉ đạo./.',
      'Đoạn kết',
    ),
  ],
};

/**
 * Plan 1096/KH-STP as data, its words verbatim, without the name of its signer. Number and date of the paper stay; the days of the
 * work run from `anchorDay`, the first day of the campaign.
 */
export function plan1096(anchorDay: string): Plan {
  return {
    number: '1096/KH-STP',
    issuedOn: '2021-08-18',
    issuer: 'Sở Tư pháp Khánh Hòa',
    title: `Phát động và triển khai, thực hiện Phong trào ${movement} tại Sở Tư pháp Khánh Hòa`,
    shortTitle: 'Xây dựng địa bàn an toàn, phòng chống Covid-19',
    parent: {
      number: '7579/KH-BCĐ',
      issuedOn: '2021-08-09',
      issuer: `Ban Chỉ đạo Phong trào ${movement}`,
    },
    objectives: [
      'Quyết tâm giữ vững cơ quan Sở Tư pháp Khánh Hòa là đơn vị an toàn trong phòng, chống dịch Covid-19; chấp hành nghiêm các quy định về phòng, chống dịch Covid-19, hạn chế nguy cơ lây nhiễm từ bên ngoài, giảm thiểu tác động của dịch bệnh và đảm bảo giữ gìn sức khỏe của toàn thể công chức, viên chức và người lao động (CCVC&NLĐ) thuộc Sở Tư pháp.',
      'Nâng cao ý thức, trách nhiệm và tinh thần tự giác của CCVC&NLĐ thuộc Sở Tư pháp về thực hiện các quy định về phòng, chống dịch bệnh; phát huy tinh thần đoàn kết, tương thân, tương ái, tích cực hưởng ứng, ủng hộ vật chất và tinh thần, tạo nguồn lực để đồng lòng cùng toàn xã hội tập trung phòng, chống dịch bệnh Covid-19 đạt hiệu quả cao nhất.',
      'Tăng cường công tác tuyên truyền, nâng cao trách nhiệm của mỗi CCVC&NLĐ về sự nguy hiểm và tầm quan trọng của công tác phòng, chống dịch bệnh Covid-19; phát huy vai trò, trách nhiệm của cấp ủy đảng, chính quyền, đoàn thể cơ quan làm hạt nhân cho phong trào phòng, chống dịch Covid-19, hạn chế thấp nhất hậu quả do dịch bệnh gây ra.',
    ],
    recipients: [
      'Ban Chỉ đạo phong trào (UBND tỉnh (b/c-vbđt))',
      'Sở Văn hóa và Thể thao tỉnh (vbđt)',
      'Lãnh đạo Sở (vbđt)',
      'Các Phòng, TT thuộc Sở (vbđt)',
      'Trang Web Sở (đăng Mục VB mới)',
      'Lưu: VT, VP (BS)',
    ],
    startsOn: anchorDay,
    endsOn: null,
    parts: [
      {
        code: 'II',
        title: 'Nội dung thực hiện',
        parts: [direction, communication, commendation, review],
      },
      { code: 'III', title: 'Tổ chức thực hiện', parts: [group, units, office] },
      closing,
    ],
  };
}
