import type { Language } from '../core/vocabulary';

/** Every word of the interface that a card's content does not bring itself. */
export interface Labels {
  close: string;
  cite: string;
  link: string;
  copy: string;
  copied: string;
  copyFailed: string;
  more: string;
  less: string;
  why: string;
  backToCard: string;
  source: (number: number) => string;
  sourceLabel: string;
  sources: string;
  sourceCount: (count: number) => string;
  chicagoStyle: string;
  archived: string;
  copyOf: (what: string) => string;
  restsOn: string;
  whatHappened: string;
  alsoKnown: string;
  doubts: string;
  thisArticle: string;
  exemption: string;
  unknown: string;
  setIt: string;
  articleDate: string;
  change: string;
  notesOnPage: string;
  hideMarks: string;
  foreign: string;
}

const en: Labels = {
  close: 'Close',
  cite: 'Cite',
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied',
  more: 'More',
  less: 'Less',
  why: 'Why is this marked?',
  backToCard: 'Back to the card',
  source: (number) => `Source ${number}`,
  sourceLabel: 'Source',
  sources: 'Sources',
  sourceCount: (count) => `${count} sources`,
  chicagoStyle: 'Chicago style',
  archived: 'Archived',
  copyOf: (what) => `Copy of ${what}`,
  restsOn: 'What this rests on',
  whatHappened: 'What happened',
  alsoKnown: 'Also on record',
  doubts: 'In doubt or disputed',
  thisArticle: 'This article',
  exemption: 'Exemption',
  unknown: 'Unknown',
  setIt: 'Set it',
  articleDate: 'Date of this article',
  change: 'Change',
  notesOnPage: 'Notes on this page',
  hideMarks: 'Hide marks on this page',
  foreign: 'Not from Caveat',
};

const es: Labels = {
  close: 'Cerrar',
  cite: 'Citar',
  link: 'Enlace',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'No se copió',
  more: 'Más',
  less: 'Menos',
  why: '¿Por qué esta marca?',
  backToCard: 'Volver a la ficha',
  source: (number) => `Fuente ${number}`,
  sourceLabel: 'Fuente',
  sources: 'Fuentes',
  sourceCount: (count) => `${count} fuentes`,
  chicagoStyle: 'Estilo Chicago',
  archived: 'Copia archivada',
  copyOf: (what) => `Copia de ${what}`,
  restsOn: 'En qué se basa',
  whatHappened: 'Qué pasó',
  alsoKnown: 'También consta',
  doubts: 'En duda o en disputa',
  thisArticle: 'Este artículo',
  exemption: 'Excepción',
  unknown: 'Sin dato',
  setIt: 'Indicarla',
  articleDate: 'Fecha de este artículo',
  change: 'Cambiar',
  notesOnPage: 'Notas de esta página',
  hideMarks: 'Ocultar las marcas',
  foreign: 'No es de Caveat',
};

/** The interface words of a language. */
export function labelsFor(language: Language): Labels {
  return language === 'es' ? es : en;
}
