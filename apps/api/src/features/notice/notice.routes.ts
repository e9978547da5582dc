import { ladderApi } from '@thidua/shared/notice/ladder.api';
import { noticeApi } from '@thidua/shared/notice/notice.api';
import { routesOf } from '../../platform/http/routes.ts';
import { changeLadder, readLadder } from './ladder-setting.ts';
import { chooseMails, readChoices } from './mail-choices.ts';
import { previewLadder } from './preview-ladder.ts';
import { readMails } from './read-mails.ts';
import { countNotices, readNotices, readThem } from './read-notices.ts';

export const noticeRoutes = [
  ...routesOf(noticeApi, {
    list: readNotices,
    count: countNotices,
    read: { act: readThem, show: countNotices },
  }),
  ...routesOf(ladderApi, {
    ladder: readLadder,
    changeLadder: { act: changeLadder, show: readLadder },
    preview: previewLadder,
    mails: readMails,
    choices: readChoices,
    choose: { act: chooseMails, show: readChoices },
  }),
];
