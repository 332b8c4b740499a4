/** Where the store keeps the rare words of the packs that the reader added. */
export const addedWordsKey = 'addedWords';
