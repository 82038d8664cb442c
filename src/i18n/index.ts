export { createWords, type MessageKey, type Translate } from './words.ts';
export { bringWords, speaks } from './present.ts';
export type { WordGroup } from './groups/group.ts';
export { pageWords } from './groups/pages.ts';
export { planWords } from './groups/plan.ts';
export { loadFull } from './full.ts';
export { provideWords, useLanguage, useWords } from './context.ts';
export { formatDate, formatDay, formatEuro, formatTime } from './format.ts';
export { isNotice, noticeKey, problemKey } from './problem.ts';
