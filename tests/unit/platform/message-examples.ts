import type { InferInput } from 'valibot';
import type { Shapes } from '../../../src/platform/check-message';

const mention = {
  start: 10,
  end: 16,
  quote: '41,000',
  subject: 'figure',
  topic: 'warrants',
  coref: true,
  reading: { value: 41_000, max: 42_000, bound: 'about', unit: 'warrants', status: 'outstanding', place: 'Cook County' },
  reason: { rule: 'count', cues: ['warrants'] as string[] },
} as const;
const head = {
  title: 'A story',
  url: 'https://news.example/story',
  language: 'en',
  published: '2017-07-10',
  dateSignal: 'json-ld',
} as const;
const story = { title: head.title, language: head.language, text: 'There were 41,000 warrants.' };
const reader = { language: 'es', published: '2017-07', dateSignal: 'reader' } as const;

/** One good message of each kind, with every member that may be there: what the tests with hostile messages start from. */
export const messageExamples: { [Name in keyof typeof Shapes]: InferInput<(typeof Shapes)[Name]> } = {
  spotPage: story,
  spotPageAgain: story,
  explain: { mention, reader },
  showCount: 3,
  getNotes: { page: head, mentions: [mention], language: 'en' },
  getBoard: { language: 'en', published: '2017' },
  getTopicCard: { topic: 'exemptions', reader },
  searchFacts: { query: 'warrants', subject: 'figure', language: 'es' },
  addPack: { name: 'pack.json', text: '{"caveat-pack":1,"files":{}}' },
  removePack: 'another-pack',
  listPacks: { language: 'en' },
  readTab: 1,
  getFeeds: { language: 'es' },
  setUpdates: true,
  askFeed: 'https://feed.example/caveat/feed.json',
  addFeed: {
    address: 'https://127.0.0.1:9/feed.json',
    fingerprint: '0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567',
  },
  noteLeave: { addresses: ['https://feed.example/caveat/'] },
  removeFeed: 'https://feed.example/caveat/feed.json',
  moveFeed: { id: 'https://feed.example/caveat/feed.json', to: 'back' },
  getSites: { url: 'https://news.example/story' },
  changeSites: { change: { site: 'news.example', state: 'off', isTrial: true }, url: 'https://news.example/story' },
  setStrictness: 'balanced', // the default: what the background finds stays the same
};
