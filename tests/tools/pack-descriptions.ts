/**
 * What an editor shows beside a key of a pack's file. The key is a path, most special first: "FILE a.b" for one file,
 * else the end of a path for all files.
 */
export const packDescriptions: Readonly<Record<string, string>> = {
  'pack.json ': 'The head of a pack: who wrote it, until when it was checked, and the words that open the gate.',
  'places.json ': 'The places that the topics belong to, with the names by which an article calls them.',
  'topics.json ': 'What Caveat marks and explains: laws, exemptions, databases, figures and terms, with their periods.',
  'facts.json ': 'The sourced sentences of the cards.',
  'series.json ': 'Counts of one thing in one place over the years.',
  'sources.json ': 'CSL-JSON items, and what Caveat adds under "custom".',
  'words.en.json ': 'The English words by which each topic is spotted, in the pattern notation.',
  'words.es.json ': 'The Spanish words by which each topic is spotted, in the pattern notation.',

  'examples.json ': 'Texts with what must be marked in them, and texts in which nothing must be; npm run pack -- lint tries them.',
  'changes.json ': 'What each version changed for the reader, newest first; npm run pack -- diff --write writes it.',

  'newsrooms.json ': 'The newsrooms on which a reader can turn Caveat on. How to add one stands in README.md.',
  'newsrooms.json newsrooms.name': 'As the newsroom calls itself.',
  'newsrooms.json newsrooms.hosts':
    'Lower-case, without scheme or path; subdomains belong to it. No platform that carries many newsrooms (medium.com). Each has its evidence in tests/newsrooms/evidence.json.',
  'newsrooms.json newsrooms.region': 'The group in which readers find it; "spanish" for all that is written in Spanish.',
  'newsrooms.json newsrooms.language': 'The language in which most of it is written.',

  id: 'Lower-case letters, digits and single hyphens. Public: exports and links hold it, so it never changes.',
  en: 'What an English reader sees.',
  es: 'What a Spanish reader sees: the same statement, with the same numbers, dates and names.',

  'pack.json version': 'Counts upwards; an update never goes back.',
  'pack.json verifiedThrough': 'The date until which the statuses were checked against sources. It stands on the card.',
  'pack.json gate':
    'A few rare words, in both languages. A page with none of them is not looked at further, so each name must hold one; a word may be cut ("pandill").',
  'pack.json author': 'Who answers for the pack.',
  'pack.json license': 'A short name: "CC-BY-4.0".',

  'places.json items.name': 'The plain English name, which a reading carries: "Cook County".',
  'places.json items.label': 'The name as a reader sees it.',
  'places.json items.within': 'The id of the next larger place.',
  'places.json items.names': 'Names, agencies, offices and people that stand for the place in a sentence.',

  'topics.json items.subject': 'What kind of thing it is; decides how it is found and how its card looks.',
  'topics.json items.place': 'The id of the place whose law, database or figure it is.',
  'topics.json items.of': 'The law that an exemption belongs to, or the general topic of a more special one.',
  'topics.json items.summary': 'What it is, in one sentence that is true at any time.',
  'topics.json items.periods': 'What held when. Of periods that cover a day the one that began last governs.',
  'topics.json items.from': 'Ids of the notes or the dossier that this topic goes back to, where they are not its own id.',
  'topics.json items.lead': 'Ids of the one or two facts for the short card, most telling first.',
  'topics.json items.disagreement': 'Two figures that disagree, for the short card.',
  'disagreement.facts': 'The ids of two facts with figures.',
  'disagreement.who': 'Who says each of them, and when.',
  'periods.from': 'First day of the status, as precise as it is known: "2017", "2017-07" or "2017-07-10".',
  'periods.to': 'First day on which it no longer held; missing while it lasts.',
  'periods.by': 'By what it came: an act, a vote, an order, with number and dates.',
  'periods.note': 'What is doubtful about the period, for instance about its start.',
  'periods.sources': 'Ids of sources that show the status.',
  'periods.verifiedThrough': "Until when a source shows the status, where that is not the pack's own date.",

  'facts.json items.topics': 'Ids of the topics on whose cards it stands.',
  'facts.json items.kind': 'An event happened on a day; a fact was true then.',
  'facts.json items.date': 'The day an event happened, or the day a fact was true, as precise as it is known.',
  'facts.json items.term': 'The word that the sentence explains, where it explains one; the search puts it first.',
  'facts.json items.place': "The id of the place that its number is of, where the sentence's own words might mislead.",
  'facts.json items.text': 'One neutral sentence that can stand by itself, in words of a daily paper.',
  'facts.json items.figure': 'The number that the sentence states, where it states one.',
  'facts.json items.contested': 'Said when sources disagree, with the sources of the other side.',
  'facts.json items.from': 'Ids of the notes or the dossier that this fact goes back to.',
  'figure.value': 'The number, or the lower end of a range. A share is a fraction: 0.5 is half.',
  'figure.max': 'The upper end of a range.',
  'figure.bound': 'How the source limits its own number: "nearly 41,000" is nearly.',
  'figure.unit': 'What is counted.',
  'figure.asOf': 'The day for which it was counted.',
  citations: 'At least one source for the sentence.',
  'citations.source': 'The id of a source.',
  'citations.pinpoint': 'Where in the source: a page, a section.',
  'citations.quote': 'At most 25 words, letter for letter.',

  'series.json items.points': 'Ids of facts with figures, in order of time.',
  'series.json items.note': 'Who counted, in one sentence.',
  'series.json items.topic': 'The id of a topic.',
  'series.json items.place': 'The id of a place.',

  'sources.json items.URL': 'The https address that a reader opens.',
  'custom.kind': 'What the source is worth: a law and a record tell more than a press release.',
  'custom.archive': 'The https address of an archived copy.',
  'custom.copyOf': 'What it is a copy of, where the page is not the original.',
  'custom.copyKind':
    "archived: the publisher's own page in a web archive; hosted: a document kept whole; syndicated: printed by a partner newsroom; reposted: by somebody else, too weak to carry a fact alone.",

  'topics.topic': 'The id of a topic.',
  'topics.names':
    'Patterns that are sure by themselves: words, (one|two words), (optional)?, a gap of up to three words [0-3], =Exact case. Hyphens are spaces.',
  'topics.sharedNames': "Names that other places use too: they count where the sentence or page is about the topic's place.",
  'topics.shortNames': 'Short forms that count on a page where the topic was named in full.',
  'topics.conditions': "How an exemption's condition is worded; counts only inside an exemption frame.",
  'topics.exclude': 'Words that look like a name and are not.',

  'examples.json items.title': 'The headline: a town that it names is the town of the page.',
  'examples.json items.text': 'A text of your own, as a newspaper might print it.',
  'examples.json items.published': 'The date of the text.',
  'examples.json items.mentions': 'What must be marked, no more and no less; [] where nothing must be.',
  'mentions.quote': 'The marked words, letter for letter.',
  'mentions.topic': 'The id of a topic.',
  'mentions.coref': 'true where the words only refer: "the ordinance".',

  'changes.json items.version': 'The version of the pack that brought the changes.',
  'changes.json items.changes': 'One sentence a change.',
};
