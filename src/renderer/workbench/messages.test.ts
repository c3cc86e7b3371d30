import { beforeEach, expect, test } from 'vitest';
import { messageStore, say, unsay } from './messages.ts';

const texts = (): string[] => messageStore.getState().messages.map(({ text }) => text);

beforeEach(() => messageStore.setState({ messages: [] }));

test('good news makes room for the next, trouble stays', () => {
  say({ tone: 'danger', text: '保存できませんでした' });
  say({ tone: 'good', text: '1件を戻しました' });
  say({ tone: 'good', text: '2件を戻しました' });
  expect(texts()).toEqual(['保存できませんでした', '2件を戻しました']);
});

test('what has been read is gone', () => {
  say({ tone: 'danger', text: '読めませんでした' });
  for (const { id } of messageStore.getState().messages) unsay(id);
  expect(texts()).toEqual([]);
});
