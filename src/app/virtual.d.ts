/** The rare words of the packs that ship with this build: a page with none of them is not looked at further. */
declare module 'virtual:rare-words' {
  const words: import('../core/search-rare-words').RareWords;
  export default words;
}
