export { bringWords, createWords, type MessageKey, type Translate } from './words.ts';
export { loadFull } from './full.ts';
export { provideWords, useLanguage, useWords } from './context.ts';
export { formatDate, formatDay, formatEuro, formatTime } from './format.ts';
export { isNotice, noticeKey, problemKey } from './problem.ts';
