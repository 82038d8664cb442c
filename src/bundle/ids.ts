/** Ids are Dutch kebab-case words; a question's id is `<topic>.<word>`. They live as long as saved plans do. */
export type TopicId = string;
export type QuestionId = string;
export type OptionId = string;
export type ReferralId = string;
export type RoleId = string;
export type DoorId = string;
export type ProvisionId = string;
export type RightId = string;
export type LawId = string;
export type MunicipalityId = string;
export type Language = 'nl' | 'en';

/** A calendar day, `2026-11-22`. */
export type IsoDate = string;

/** The answer that is always there. It stays unknown for ever and never closes a door. */
export const UNSURE = 'weet-niet';
