import type { PersonColumn } from '@thidua/shared/account/people-sheet.model';
import type { UnitColumn } from '@thidua/shared/unit/unit-sheet.model';
import type { Heads } from '../../platform/papers/book-table.ts';

/** Heads as agencies write them in lists of their own, folded and without what stands in brackets. */
export const personHeads: Heads<PersonColumn | 'family'> = {
  name: [
    ...['ho ten', 'ho va ten', 'ten', 'ho ten hoac chuc danh', 'ten nguoi dung', 'ho va ten can bo'],
    ...['ho ten can bo', 'ho va ten cong chuc vien chuc', 'name', 'full name', 'given name', 'first name'],
  ],
  family: [
    'ho',
    'ho dem',
    'ho va dem',
    'ho va ten dem',
    'ho va chu dem',
    'family name',
    'last name',
    'surname',
  ],
  post: [
    'chuc vu',
    'chuc danh',
    'chuc vu chuc danh',
    'chuc danh chuc vu',
    'vi tri',
    'vi tri viec lam',
    'post',
    'position',
    'title',
  ],
  unit: [
    ...['don vi', 'ten don vi', 'don vi cong tac', 'phong', 'phong ban', 'phong don vi', 'phong trung tam'],
    ...['bo phan', 'noi cong tac', 'phong ban don vi', 'unit'],
  ],
  email: [
    'email',
    'e mail',
    'mail',
    'thu dien tu',
    'dia chi email',
    'dia chi thu dien tu',
    'hop thu',
    'hop thu cong vu',
    'email cong vu',
    'thu cong vu',
  ],
  phone: [
    'dien thoai',
    'so dien thoai',
    'sdt',
    'dt',
    'so dt',
    'di dong',
    'dien thoai di dong',
    'phone',
    'mobile',
  ],
  username: [
    'ten dang nhap',
    'tai khoan',
    'ten tai khoan',
    'ten truy cap',
    'username',
    'user name',
    'user',
    'login',
  ],
  role: ['vai tro', 'vai tro ban dau', 'quyen', 'role', 'roles'],
};

export const unitHeads: Heads<UnitColumn> = {
  name: ['ten don vi', 'don vi', 'ten', 'ten day du', 'unit', 'name', 'unit name'],
  shortName: ['ten ngan', 'ten rut gon', 'ten goi tat', 'short name'],
  abbreviation: [
    'ky hieu',
    'viet tat',
    'ten viet tat',
    'chu viet tat',
    'ma',
    'ma don vi',
    'abbreviation',
    'code',
  ],
  kind: ['loai', 'loai don vi', 'loai hinh', 'kind', 'type'],
  parent: [
    'truc thuoc',
    'thuoc',
    'thuoc don vi',
    'don vi cap tren',
    'don vi truc thuoc',
    'cap tren',
    'parent',
  ],
};
