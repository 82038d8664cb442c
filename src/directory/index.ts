export { municipalityFor, type MunicipalityFound } from './municipality-for.ts';
export { topicsFor, type TopicSuggestion } from './topics-for.ts';
