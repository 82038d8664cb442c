import type { words as dutch } from '../nl/core.ts';

/** English words on the first page and around every page. A missing key is a type error. */
export const words: Readonly<Record<keyof typeof dutch, string>> = {
	'app.name': 'Voordeur',

	'shell.skip': 'Go to the content',
	'shell.other-language': 'Nederlands',
	'shell.leave': 'Leave',
	'shell.help': 'Help now',
	'shell.help-lines': '112 · Veilig Thuis · 113',
	'shell.talk': 'Rather talk?',
	'shell.clear': 'Erase everything',
	'shell.privacy': 'Privacy',
	'shell.about': 'About Voordeur',
	'shell.more': 'More',
	'shell.loading': 'One moment',
	'shell.noscript': 'The questions need JavaScript. Calling and reading work without it.',
	'shell.other-site': 'This opens another website.',

	'speak.read': 'Read aloud: {{text}}',
	'speak.stop': 'Stop reading aloud',

	'start.title': 'What is going on?',
	'start.welcome': 'Welcome',
	'start.text': 'We look for who can help you. You do not give a name. Your answers stay on this phone.',
	'start.begin': 'Start',
	'start.continue': 'Go on where you were',
	'start.look-up': 'I am looking for something',
	'start.talk': 'Rather talk',
	'start.offline': 'This also works without internet, after your first visit.',
	'start.saved': 'Saved on this phone',
	'start.open': 'Open the plan of {{date}}',
	'start.forget': 'Erase this plan',
	'start.forget-plan': 'Erase the plan of {{date}}',

	'progress.left_one': 'about {{count}} question left',
	'progress.left_other': 'about {{count}} questions left',

	'question.one': 'Choose what fits best.',
	'question.many': 'You may choose more than one.',
	'question.next': 'Next',
	'question.back': 'Back',
	'question.why': 'Why do we ask this?',
	'question.choose': 'Please choose an answer first. “{{unsure}}” is fine too.',
	'question.watched': 'Is somebody looking over your shoulder? Then this can wait.',
	'question.later': 'Not now, rather later',

	'subject.ik': 'yourself',
	'subject.huishouden': 'your household',

	'emergency.title': 'Help now',

	'talk.title': 'Rather talk?',

	'clear.title': 'Erase everything',

	'about.title': 'About Voordeur',

	'privacy.title': 'Privacy',

	'answer.unsure': 'I do not know',
	'answer.none': 'None of these',

	'guide.title': 'Doors and help',
	'guide.broken': 'This does not work now',
	'guide.again': 'Try again',

	'missing.title': 'This page does not exist',
	'missing.text': 'Maybe the name has changed. Start again, or call.',
	'missing.home': 'To the start',

	'notice.dismiss': 'Close this message',
	'notice.offline': 'You have no internet. That is fine: you can just go on.',
	'notice.guide-date': 'The guide on this phone is of {{date}}.',
	'notice.older': 'This plan comes from an older guide. Some things may have changed.',
	'notice.recalled': 'A number is no longer right. We do not show it any more.',
	'notice.clock': 'The clock of this phone may be wrong. That is why it does not say what is open now.',
	'notice.copied': 'Copied.',
	'notice.share-failed': 'This phone cannot share. Print the plan, or write down the number.',
	'update.text': 'There is a new version. You lose nothing.',
	'update.accept': 'Renew now',
	'update.later': 'Later',

	'problem.storage.refused':
		'This phone does not let us keep anything. You can just go on. After closing it is gone.',
	'problem.storage.full': 'This phone is full. You can just go on. Saving does not work now.',
	'problem.storage.timeout': 'Saving takes too long. You can just go on. After closing it is gone.',
	'problem.storage.lost': 'The phone threw away what we had kept. We fetch the guide again.',
	'problem.bundle.never-fetched': 'The guide is not on this phone yet. Connect to the internet once.',
	'problem.bundle.unreadable': 'The guide did not arrive well. We try again later.',
	'problem.bundle.wrong-hash': 'The guide did not arrive whole. We do not use it and try again later.',
	'problem.bundle.newer-format': 'The guide is newer than this version of Voordeur. Please renew Voordeur.',
	'problem.bundle.expired':
		'The guide on this phone is old. Numbers may have changed. Connect to the internet.',
	'problem.bundle.unreachable': 'We cannot fetch the guide now. Please try again later.',
	'problem.unknown': 'Something went wrong. You can always call: see “Rather talk?”.'
};
