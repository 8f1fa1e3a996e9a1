/**
 * What documents are likely to say, for the compressor: part of the format, so it never changes. A better one would be
 * another one, beside it, with a mark of its own (see squeeze.ts).
 */
export const DICTIONARY_1 =
  'monday-first-light a-key-and-a-locker the-tour somebody-elses-desk first-pay-day the-quiet-corner two-of-a-kind ' +
  'the-long-corridor all-hands after-you four-slips-of-paper the-first-review the-other-building friday-twenty-to-six ' +
  'the-new-schedule full-crates a-favour same-but-different first-class the-big-room a-stuck-afternoon before-you-spend ' +
  'many-cooks last-night-of-the-year tuesday-ten-past-nine wednesday-after-lunch good-news a-word-in-the-hall ' +
  'the-safe-pair saturday-doors-open one-chair-empty thursday-second-shift the-far-end a-family-likeness ' +
  'sunday-nobody-on-call a-show-of-hands louder bank-holiday-half-staff the-keys a-small-ripple two-letters the-ceiling ' +
  'in-step no-way-round the-third-opinion one-thing-first the-patient-ones a-house-on-a-hill keys-by-friday ' +
  'the-last-door your-name-on-it warehouse music systems property standard odd predict two ' +
  'rivals-shared rivals-answer rivals-left zones-branch0 zones-join roster-place roster-corrector growth-ceiling ' +
  'growth-growth bank0 loop retry batch pile gate step1 step2 step3 step4 step5 step6 step7 ' +
  'Nbullwhip Nlimits Nrunaway Nescalation Ncascade Nherd Nbatch Nstarvation Ncontention Nbufferbloat Nhol Nstraggler ' +
  'Ndeadlock Ndelayed Nsuccess Nbottleneck Cbottleneck Csuccess Cdelayed Cdeadlock Cstraggler Chol Cbufferbloat ' +
  'Ccontention Cstarvation Cbatch Cherd Ccascade Cescalation Crunaway Climits Cbullwhip ' +
  '[["g1-"],[0,1,0],"","throughline~3~a~throughline~2~a~.7M0in.2sM1in.2sM2in.F0.0A0~.F1.0A1~.F2.0A2~.F3.0A0~';
