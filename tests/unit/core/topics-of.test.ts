import { expect, it } from 'vitest';
import { type TopicInfo, topicsOf } from '../../../src/core/scene';

it('gives the topics of a subject in their order, parted once for all texts', () => {
  const list: TopicInfo[] = [
    { id: 'a-law', subject: 'law', place: 'a', of: undefined },
    { id: 'a-database', subject: 'database', place: 'a', of: undefined },
    { id: 'b-law', subject: 'law', place: 'b', of: undefined },
  ];
  const topics = new Map(list.map((topic) => [topic.id, topic]));
  expect(topicsOf({ topics }, 'law').map(({ id }) => id)).toEqual(['a-law', 'b-law']);
  expect(topicsOf({ topics }, 'figure')).toEqual([]);
  expect(topicsOf({ topics }, 'law')).toBe(topicsOf({ topics }, 'law'));
});
