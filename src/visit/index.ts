export * from './words.ts';
export { guardText, isCitizenNumber, MOST_SIGNS, type TextRefusal } from './free-text.ts';
export type { VisitProblem } from './problem.ts';
export {
	MOST_PEOPLE,
	newVisit,
	parseVisit,
	type HandOver,
	type PlanLine,
	type PlanStep,
	type Said,
	type Visit,
	type VisitPerson
} from './visit.ts';
export {
	addPerson,
	forgetPerson,
	growsUp,
	hasOwnHandOut,
	isMinor,
	present,
	setAge,
	setNothing,
	takeBack,
	takeOut
} from './people.ts';
export { IMPLIED_QUESTIONS } from './implied.ts';
export {
	answersOf,
	contradictionsIn,
	say,
	settle,
	takeBackAnswer,
	voices,
	type Contradiction
} from './answers.ts';
export {
	overviewOf,
	type QuestionCell,
	type QuestionState,
	type TopicPart,
	type TopicRow
} from './overview.ts';
export { nextQuestion, type NextQuestion } from './next.ts';
export { familyPlan, handOutPlan, planForDoor, visitPlan } from './shared.ts';
export { termsFrom, type TermDate } from './terms.ts';
export { ordersIn, type OrderMet } from '#engine';
export { keyOf, setNotes, textOf, write, type TextField } from './texts.ts';
export {
	consentOf,
	setConsent,
	setHeard,
	setInterpreter,
	setOffer,
	tellPurpose,
	withoutConsent,
	type Receiver
} from './meeting.ts';
export {
	addLine,
	addStep,
	changeStep,
	handOverOf,
	MOST_LINES,
	removeLine,
	removeStep,
	setAbout,
	setAgreed,
	setHandOver,
	setLead
} from './sheet.ts';
export {
	doorsAlone,
	newTalk,
	nextAlone,
	safetyQuestions,
	sayAlone,
	type PrivateTalk
} from './private-talk.ts';
export type { KeepProblem, KeptVisit, VisitKeeper } from './keeper.ts';
export {
	labelOf,
	practiceTalk,
	practiceVisit,
	toldAlone,
	toldTo,
	walkPractice,
	type Practice,
	type PracticeAlone,
	type PracticeLine,
	type PracticeMistake,
	type Told,
	type ToldTo,
	type WalkedPractice
} from './practice.ts';
export {
	ledTo,
	practiceDifference,
	type Led,
	type LineDifference,
	type PracticeDifference
} from './practice-difference.ts';
