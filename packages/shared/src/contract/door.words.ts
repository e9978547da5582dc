const wait = (seconds: number) => (seconds < 90 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`);

/** What the door says when it refuses, and what is wrong with a field, whatever the feature. */
export const doorWords = {
  problems: {
    invalid: 'Dữ liệu gửi lên chưa đúng. Xem các ô được đánh dấu.',
    signInNeeded: 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục; nội dung đang soạn vẫn còn.',
    notPermitted:
      'Tài khoản của anh/chị không có quyền làm việc này. Nếu công việc cần, hỏi quản trị hệ thống của cơ quan.',
    notFound: 'Không có nội dung này, hoặc nội dung không thuộc phạm vi của anh/chị.',
    changedMeanwhile: 'Có người vừa thay đổi nội dung này. Xem lại rồi thử lần nữa.',
    keyNeeded: 'Thiếu mã của lần gửi. Tải lại trang rồi thử lại.',
    keyReused: 'Mã của lần gửi đã dùng cho việc khác. Tải lại trang rồi thử lại.',
    tooLarge: 'Nội dung gửi lên quá lớn.',
    wrongMedia: 'Kiểu nội dung gửi lên không được nhận.',
    tooMany: ({ seconds }: { seconds?: number }) =>
      `Thử quá nhiều lần. Chờ ${seconds ? wait(seconds) : 'ít phút'} rồi thử lại.`,
    foreignOrigin: 'Yêu cầu đến từ một trang khác và đã bị chặn.',
    passwordChangeNeeded: 'Cần đổi mật khẩu được cấp trước khi làm việc.',
    broken: 'Hệ thống gặp lỗi. Nội dung đã lưu không bị mất; thử lại, nếu vẫn lỗi hãy báo Văn phòng.',
    busy: 'Hệ thống đang bận. Thử lại sau ít giây.',
    unreachable: 'Không kết nối được với máy chủ. Kiểm tra mạng.',
    unreadable: 'Máy chủ trả lời không đọc được. Tải lại trang.',
  },
  faults: {
    invalid_type: 'Giá trị không đúng kiểu, hoặc còn thiếu',
    too_small: ({ minimum, origin }: { minimum?: number; origin?: string }) =>
      origin === 'string'
        ? minimum === 1
          ? 'Không được để trống'
          : `Cần ít nhất ${minimum} ký tự`
        : `Nhập từ ${minimum} trở lên`,
    too_big: ({ maximum, origin }: { maximum?: number; origin?: string }) =>
      origin === 'string' ? `Không quá ${maximum} ký tự` : `Nhập không quá ${maximum}`,
    invalid_format: 'Không đúng dạng',
    invalid_value: 'Không có trong danh sách',
    unrecognized_keys: 'Có mục không được nhận',
    unreadable: 'Có ký tự không lưu được. Xóa đi rồi gõ lại',
    cursor: 'Trang danh sách không còn. Tải lại từ đầu.',
    other: 'Giá trị chưa đúng',
  },
};
