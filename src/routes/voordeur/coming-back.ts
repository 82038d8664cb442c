/** For who opens a saved plan: nobody else needs it. */
export { laterWords as comeBackWords } from '#i18n';
export { ComeBack } from '#state';
