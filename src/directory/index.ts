export { municipalityFor, type MunicipalityFound } from './municipality-for.ts';
export { dangerWatch, topicsFor, type TopicSuggestion } from './topics-for.ts';
export { LookUp } from './look-up.ts';
export type { Because, Card, FoundCard, Outcome } from './card.ts';
export { countsOf, fits, valuesOf } from './facets.ts';
export type { Chosen, Faceted, Facets } from './facets.ts';
