import { expect, test } from 'vitest';
import { bodyOf, emptyHead, faultsOf } from './head-values.ts';

const filled = {
  ...emptyHead('2021-08-18', 'Sở Tư pháp'),
  number: '1096/KH-STP',
  title: 'Phát động phong trào',
  shortTitle: 'Địa bàn an toàn',
};

test('a head that is filled in has no fault, an empty one names what is missing', () => {
  expect(faultsOf(filled)).toEqual({});
  expect(faultsOf(emptyHead('2021-08-18', ''))).toEqual({
    number: 'needed',
    issuer: 'needed',
    title: 'needed',
    shortTitle: 'needed',
  });
});

test('a parent plan is named whole or not at all', () => {
  expect(faultsOf({ ...filled, parentNumber: '7579/KH-BCĐ' })).toEqual({
    parentIssuedOn: 'needed',
    parentIssuer: 'needed',
  });
  expect(bodyOf(filled).parent).toBeNull();
});

test('the end comes after the start', () => {
  expect(faultsOf({ ...filled, endsOn: '2021-08-01' })).toEqual({ endsOn: 'endsBeforeStart' });
});

test('paragraphs and lines become lists, empty ones fall away', () => {
  const body = bodyOf({
    ...filled,
    objectives: 'Một\ndòng hai\n\n \n\nHai',
    recipients: 'Lãnh đạo Sở\n\n Lưu: VT ',
  });
  expect(body.objectives).toEqual(['Một\ndòng hai', 'Hai']);
  expect(body.recipients).toEqual(['Lãnh đạo Sở', 'Lưu: VT']);
});
