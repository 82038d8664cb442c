/** English words of the vault for home visits. */
export const words = {
	'vault.title': 'Vault for home visits',
	'vault.what': 'You keep a home visit in the vault only. Without your passphrase nobody can read it.',
	'vault.back': 'To the home visit',
	'vault.only-here': 'The vault is on this phone only. We do not see anything.',

	'vault.create.title': 'Make a vault',
	'vault.create.lost': 'Lost is lost',
	'vault.create.lost-text':
		'Do you no longer know the passphrase? Then the visits are gone too. Nobody can open the vault any more. Neither can we.',
	'vault.create.kept':
		'A visit stays in the vault for 6 weeks. Then it goes. A week before, you see that here.',
	'vault.create.advice': 'How to choose a good passphrase',
	'vault.create.advice-words':
		'A passphrase is a long password. Take four words or more that do not belong together.',
	'vault.create.advice-length': 'Together at least {{count}} letters and spaces.',
	'vault.create.advice-other': 'Do not use these words anywhere else.',
	'vault.create.do': 'Make the vault',

	'vault.passphrase': 'Your passphrase',
	'vault.passphrase-again': 'Type the same passphrase once more',
	'vault.show': 'Show what I type',
	'vault.differs': 'The two passphrases are not the same. Please check them.',
	'vault.missing': 'Type your passphrase first.',
	'vault.busy': 'One moment. This may take a few seconds.',
	'vault.opening': 'We are looking whether there is a vault.',

	'vault.locked.title': 'The vault is locked',
	'vault.locked.text': 'Nobody can read what is in it now.',
	'vault.locked.do': 'Open the vault',
	'vault.locked.device': 'Open with finger, face or code',

	'vault.open.title': 'The vault is open',
	'vault.open.locks':
		'The vault locks by itself: after 15 minutes of doing nothing, and as soon as you open something else.',
	'vault.open.empty': 'There is no visit in the vault yet.',
	'vault.open.count_one': 'There is {{count}} visit in the vault.',
	'vault.open.count_other': 'There are {{count}} visits in the vault.',
	'vault.lock': 'Lock the vault',

	'vault.gone_one': '{{count}} visit was older than 6 weeks. It is gone now.',
	'vault.gone_other': '{{count}} visits were older than 6 weeks. They are gone now.',
	'vault.soon.title': 'Goes soon',
	'vault.soon.date': 'A visit of {{changed}}. It stays up to and including {{until}}.',
	'vault.soon.text': 'Do you still need it? Then put it in the file first.',
	'vault.file.title': 'To the file',
	'vault.file.text': 'A visit stays in the vault for 6 weeks. What you need longer belongs in the file.',
	'vault.file.plain': 'Note: paper, PDF and text are not locked. Whoever has them can read everything.',
	'vault.file.then': 'Put it in the file at once. Then throw away what is on this device.',
	'vault.file.safety': 'What somebody told you alone about safety is not in it.',
	'vault.file.print': 'Print, or keep as PDF',
	'vault.file.save': 'Keep as text',
	'vault.file.saved': 'It is among your downloads: {{name}}. It is not locked.',
	'vault.file.failed': 'That did not work. You can still print.',
	'vault.file.go': 'Put in the file',
	'vault.soon.go': 'To the visits that are kept',
	'vault.damaged_one': '{{count}} visit is damaged and cannot be read any more. The other visits are whole.',
	'vault.damaged_other':
		'{{count}} visits are damaged and cannot be read any more. The other visits are whole.',
	'vault.damaged.discard': 'Take away what is damaged',

	'vault.device.title': 'Open with finger, face or code',
	'vault.device.text': 'Then you do not have to type the passphrase every time.',
	'vault.device.risk': 'Whoever can open this phone can then open the vault too.',
	'vault.device.still': 'Remember the passphrase all the same. You need it when this does not work.',
	'vault.device.add': 'Turn this on',
	'vault.device.on': 'This is on.',
	'vault.device.remove': 'Turn this off',

	'vault.change.title': 'Change the passphrase',
	'vault.change.text': 'The visits stay as they are. After that the old passphrase no longer works.',
	'vault.change.copy': 'Does somebody have an old copy of this device? There the old passphrase still works.',
	'vault.change.device': 'Opening with finger, face or code stays on. Turn it off if you do not want that.',
	'vault.change.now': 'Your passphrase now',
	'vault.change.next': 'Your new passphrase',
	'vault.change.again': 'Type the new passphrase once more',
	'vault.change.do': 'Change the passphrase',
	'vault.change.done': 'The passphrase is changed. The old one no longer works.',
	'vault.change.refused': 'The passphrase you have now is not right. Nothing was changed.',

	'vault.trial.title': 'Practise first',
	'vault.trial.text':
		'Keep a practice piece. Lock the vault. Open it again and see whether the piece is there.',
	'vault.trial.do': 'Keep a practice piece',
	'vault.trial.is': 'Practice piece {{number}} is whole in the vault.',
	'vault.trial.broken': 'The practice piece was not kept whole.',
	'vault.trial.drop': 'Erase the practice piece',

	'vault.wipe.title': 'Erase the whole vault',
	'vault.wipe.text': 'Then all visits in the vault are gone, and the vault itself too. It cannot be undone.',
	'vault.wipe.traces': 'Traces may stay on the phone. Without the passphrase they cannot be read.',
	'vault.wipe.ask': 'Erase the vault',
	'vault.wipe.do': 'Yes, erase everything in the vault',
	'vault.wipe.not': 'No, leave the vault',
	'vault.wipe.done': 'The vault is gone, with all that was in it.',

	'vault.unreachable.title': 'There can be no vault here now',
	'vault.unreachable.text': 'You can still do the home visit. When you close Voordeur, the visit is gone.',

	'vault.problem.storage.refused': 'This phone does not let us keep anything.',
	'vault.problem.storage.full': 'The phone is full. What was in the vault is still whole. Make room first.',
	'vault.problem.storage.timeout':
		'The phone does not answer. What was in the vault is still whole. Please try again.',
	'vault.problem.storage.lost':
		'The phone broke the connection with the vault. Close Voordeur and open it again.',
	'vault.problem.vault.refused': 'The vault does not open. Check the passphrase. Or the vault is damaged.',
	'vault.problem.vault.short': 'This passphrase is too short. Take four words or more.',
	'vault.problem.vault.exists': 'There is a vault on this phone already. Open it with its passphrase.',
	'vault.problem.vault.none': 'There is no vault on this phone any more.',
	'vault.problem.vault.gone': 'The vault was erased in another window meanwhile. Nothing was kept.',
	'vault.problem.vault.locked': 'The vault is locked. Open it first.',
	'vault.problem.vault.too-large': 'This is too long to keep. Make it shorter.',
	'vault.problem.vault.unsupported': 'This browser cannot make a vault. Use a newer browser.',
	'vault.problem.vault.device': 'Opening with finger, face or code does not work now. Use the passphrase.',
	'vault.problem.vault.changed':
		'The vault was changed in another window meanwhile. Nothing is lost. Please try again.',
	'vault.problem.unknown': 'Something went wrong. What was in the vault is still whole.'
} as const;
