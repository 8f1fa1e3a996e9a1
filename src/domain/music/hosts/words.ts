import type { Naming, ReliefWords } from '../../types.ts';

type Words = NonNullable<Naming['reliefs']>;

/** The same words as offer and as subject, unless a shorter subject is given. */
const say = (offer: string, would = offer): ReliefWords => ({ do: offer, would });

/** Several players under one name. */
export const SECTION: Words = {
  speed: say('50 % more pace for {name}'),
  server: say('One more player for {name}'),
  fewer: say('Half as many players for {name}'),
};

/** One player who is a person or an instrument. */
export const PLAYER: Words = {
  speed: say('50 % more pace for {name}'),
  server: say('One more player beside {name}'),
  fewer: say('Half as many players at {name}'),
};

/** One person who leads or calls and plays nothing. */
export const PERSON: Words = {
  speed: say('50 % more pace for {name}'),
  server: say('One more person beside {name}'),
  fewer: say('Half as many people at {name}'),
  lanes: say('Let {name} call each kind of note separately', 'Separate calls by {name}'),
};

/** One ringer, who has a name. */
export const RINGER: Words = {
  speed: say('50 % more pace for {name}'),
  server: say('One more ringer beside {name}'),
  fewer: say('Half as many ringers at {name}'),
};

/** Several dancers under one name. */
export const DANCERS: Words = {
  speed: say('50 % more pace for {name}'),
  server: say('One more dancer for {name}'),
  fewer: say('Half as many dancers for {name}'),
};

/** Several singers under one name. */
export const SINGERS: Words = {
  speed: say('50 % more pace for {name}'),
  server: say('One more singer for {name}'),
  fewer: say('Half as many singers for {name}'),
};

/** Several ringers at one table. */
export const RINGERS: Words = {
  speed: say('50 % more pace at {name}'),
  server: say('One more ringer at {name}'),
  fewer: say('Half as many ringers at {name}'),
};

/** Sound is carried here, not played. */
export const HEADROOM: Words = {
  speed: say('50 % more headroom at {name}'),
  server: say('One more channel at {name}'),
  fewer: say('Half the channels at {name}'),
  bigger: say('Twice the buffer before {name}'),
  smaller: say('A quarter of the buffer before {name}'),
};

/** A note is computed here. */
export const PROCESS: Words = {
  speed: say('50 % more processor time for {name}'),
  server: say('One more instance of {name}'),
  fewer: say('Half the instances of {name}'),
  bigger: say('Twice the buffer before {name}'),
  smaller: say('A quarter of the buffer before {name}'),
  lanes: say('A queue of its own for every kind of note after {name}', 'Separate queues after {name}'),
};

/** A queue of lead notes and pad notes. */
export const LEAD_FIRST: Words = {
  ...PROCESS,
  fifo: say('Strictly first come, first served at {name}', 'First come, first served at {name}'),
  ageing: say('Let pad notes up the longer they wait at {name}', 'Letting pad notes up at {name}'),
  fair: say('A fair share of {name} for lead and pad notes', 'Fair shares of {name} for all notes'),
};

/** A mixer that gives way to speech. */
export const SPEECH_FIRST: Words = {
  ...HEADROOM,
  fifo: say('Speech and song strictly in turn at {name}', 'Strictly in turn at {name}'),
  ageing: say('Let song up the longer it waits at {name}', 'Letting song up at {name}'),
  fair: say('A fair share of {name} for speech and song', 'Fair shares of {name} for all'),
};

/** Several voices sound at once here. */
export const VOICES: Words = {
  ...PROCESS,
  server: say('One more voice in {name}'),
  fewer: say('Half the voices in {name}'),
};

/** A song is worked on in a room that is booked. */
export const STUDIO: Words = {
  speed: say('50 % more hours for {name}'),
  server: say('One more room for {name}'),
  fewer: say('Half the rooms for {name}'),
  bigger: say('Let twice as many songs wait for {name}', 'A waiting list twice as long for {name}'),
  smaller: say('Let only a quarter as many songs wait for {name}', 'A shorter waiting list for {name}'),
  lanes: say('A list of its own for each kind of song after {name}', 'Separate lists after {name}'),
};

/** A song is worked on by people of the studio. */
export const STAFF: Words = {
  ...STUDIO,
  server: say('One more engineer for {name}'),
  fewer: say('Half the engineers for {name}'),
};

/** One of several rooms of a kind. */
export const ROOM: Words = {
  ...STUDIO,
  server: say('One more room like {name}'),
  fewer: say('Half the rooms like {name}'),
};

/** The office of the studio. */
export const OFFICE: Words = {
  ...STUDIO,
  server: say('One more person at {name}'),
  fewer: say('Half the people at {name}'),
};

/** One person of the studio, who has film cues and songs. */
export const ASSISTANT: Words = {
  ...STUDIO,
  server: say('One more person beside {name}'),
  fewer: say('Half the people beside {name}'),
  fifo: say('Let {name} take songs strictly in turn', 'Songs strictly in turn for {name}'),
  ageing: say('Let {name} move songs up the longer they wait', 'Moving old songs up for {name}'),
  fair: say('Let {name} give film cues and songs a fair share', 'Fair shares of hours from {name}'),
};

/** One player who has solo notes and inner notes. */
export const SOLO_FIRST: Words = {
  ...PLAYER,
  fifo: say('Let {name} play strictly in turn', 'Playing strictly in turn for {name}'),
  ageing: say('Let {name} move inner notes up the longer they wait', 'Moving inner notes up for {name}'),
  fair: say('Let {name} give solo and inner notes a fair share', 'Fair shares for all notes of {name}'),
};

/** One ringer who has low notes and high notes. */
export const LOW_FIRST: Words = {
  ...SOLO_FIRST,
  ageing: say('Let {name} move high notes up the longer they wait', 'Moving high notes up for {name}'),
  fair: say('Let {name} give low and high notes a fair share', 'Fair shares for all notes of {name}'),
};

/** Whatever gives the notes. */
export const WRITTEN: Words = {
  spread: say('Stagger the entries from {name}', 'Staggered entries from {name}'),
  admit: say('Leave out every fifth note from {name}', 'Every fifth note from {name} left out'),
};

/** Whoever brings songs to the studio. */
export const BRINGS_SONGS: Words = {
  spread: say('Have {name} hand songs in day by day', 'Songs day by day from {name}'),
  admit: say('Take a fifth fewer songs from {name}', 'A fifth fewer songs from {name}'),
};

/** Waits for a note and asks again. */
export const ASKS: Words = {
  cut: say('Let {name} ask only once', 'Asking only once by {name}'),
  damp: say('Let {name} ask again half as many times', 'Half the repeat requests from {name}'),
  limit: say('At most two repeat requests at a time from {name}', 'Two repeat requests at most from {name}'),
  backoff: say('Let {name} wait longer before each repeat', 'A longer wait before repeats by {name}'),
  patient: say('Let {name} wait three times as long', 'Three times the patience of {name}'),
};

/** Waits for an entry and cues it again. */
export const CUES: Words = {
  ...ASKS,
  cut: say('Let {name} cue each entry only once', 'Cueing only once by {name}'),
  damp: say('Let {name} cue again half as many times', 'Half the repeated cues from {name}'),
  limit: say('At most two repeated cues at a time from {name}', 'Two repeated cues at most from {name}'),
};

/** Sound goes round from a loudspeaker to a microphone. */
export const SPILL: Words = {
  cut: say('Keep {name} out of the microphones', 'No {name} in the microphones'),
};

/** An effect with a feedback knob. */
export const FEEDBACK: Words = {
  cut: say('Feedback off at {name}'),
  damp: say('Half the feedback at {name}'),
  limit: say('At most two repeats at a time at {name}', 'Two repeats at most at {name}'),
};

/** A player or channel that doubles what it sends. */
export const DOUBLES: Words = {
  cut: say('Nothing doubled at {name}'),
  damp: say('Half as much doubled at {name}'),
  limit: say('At most two doubled at a time at {name}', 'Two doubled at most at {name}'),
};

/** Somebody who sets a level by the level of somebody else. */
export const ANSWERS: Words = {
  lag: say('Let {name} hear the other four times as soon', 'Closer ears for {name}'),
  gentle: say('Let {name} answer a third as loud', 'A softer answer from {name}'),
  harder: say('Let {name} answer twice as loud', 'A louder answer from {name}'),
  hold: say('Let {name} keep one level throughout', 'One level throughout for {name}'),
  bounds: say('Let {name} move the level only half as far', 'Half the range for {name}'),
  share: say('Let {name} go by the written dynamics', 'Written dynamics for {name}'),
};

/** The side-chain of a compressor or limiter. */
export const DETECTOR: Words = {
  lag: say('A quarter of the attack time at {name}'),
  gentle: say('A third of the ratio at {name}'),
  harder: say('Twice the ratio at {name}'),
  hold: say('Fixed gain at {name}'),
  bounds: say('Half the gain range at {name}'),
  share: say('Key {name} from the input of the chain', '{name} keyed from the chain input'),
};

/** Somebody who beats time for others. */
export const BEATS: Words = {
  lag: say('Let {name} see and hear four times as soon', 'Closer eyes and ears for {name}'),
  gentle: say('Let {name} correct the tempo a third as much', 'A gentler beat from {name}'),
  harder: say('Let {name} correct the tempo twice as much', 'A firmer beat from {name}'),
  hold: say('Let {name} keep one tempo throughout', 'One tempo throughout from {name}'),
  bounds: say('Let {name} move the tempo only half as far', 'Half the tempo range for {name}'),
  share: say('Let {name} follow the first beat itself', 'The first beat as guide for {name}'),
};

/** Whoever sets the gain of loudspeakers. */
export const TRIMS: Words = {
  lag: say('Let {name} hear it four times as soon', 'Closer ears for {name}'),
  gentle: say('Let {name} trim a third as much', 'Smaller trims by {name}'),
  harder: say('Let {name} trim twice as much', 'Larger trims by {name}'),
  hold: say('Let {name} leave one setting throughout', 'One setting throughout from {name}'),
  bounds: say('Let {name} trim only half as far', 'Half the range for {name}'),
  share: say('Let {name} go by what comes in at the microphones', 'Trimming by the microphones for {name}'),
};

/** Whoever books the hours of a studio. */
export const BOOKS: Words = {
  lag: say('Give {name} lists a quarter as old', 'Fresher lists for {name}'),
  gentle: say('Let {name} book a third of the hours for each open song', 'Fewer hours a song from {name}'),
  harder: say('Let {name} book twice the hours for each open song', 'Twice the hours a song from {name}'),
  hold: say('Let {name} book the same hours every week', 'The same hours every week from {name}'),
  bounds: say('Let {name} move the hours only half as far', 'Half the range of hours for {name}'),
  share: say('Let {name} book by the songs that come in', 'Booking by incoming songs for {name}'),
};

/** A circuit that sets a clock by what waits. */
export const GOVERNS: Words = {
  lag: say('Let {name} read the load four times as soon', 'Fresher readings for {name}'),
  gentle: say('Let {name} correct a third as much', 'A gentler {name}'),
  harder: say('Let {name} correct twice as hard', 'A firmer {name}'),
  hold: say('Let {name} keep one clock rate throughout', 'One clock rate throughout from {name}'),
  bounds: say('Let {name} move the clock only half as far', 'Half the clock range for {name}'),
  share: say('Let {name} go by the notes that come in', 'Incoming notes as the guide for {name}'),
};

/** Something that draws more in while waits are short. */
export const SPREADS: Words = {
  lag: say('Let {name} go by waits a quarter as old', 'Fresher news for {name}'),
  gentle: say('Let {name} grow a third as fast', 'A slower rise of {name}'),
  harder: say('Let {name} grow twice as fast', 'A faster rise of {name}'),
  hold: say('Let {name} stay as at the start', '{name} as at the start'),
  bounds: say('Let {name} grow or shrink only half as far', 'Half the range for {name}'),
};

/** Whoever gives each note to one of three. */
export const DEALS: Words = {
  shortest: say('Let {name} choose whoever is free', 'Whoever is free after {name}'),
  equal: say('Let {name} go round in strict rotation', 'Strict rotation after {name}'),
  bulkhead: say('Let {name} keep to fixed shares, whoever is out', 'Fixed shares after {name}'),
};

/** Whatever gives each note to one of three engines. */
export const ROUTES: Words = {
  shortest: say('Let {name} choose whichever engine is free', 'Whichever engine is free after {name}'),
  equal: say('Let {name} go round in strict rotation', 'Strict rotation after {name}'),
  bulkhead: say('Let {name} keep to fixed shares, whichever is out', 'Fixed shares after {name}'),
};

/** One of three equal players, who may sit out. */
export const IN_TURN: Words = {
  ...PLAYER,
  breaker: say('Let {name} skip notes before too many wait', 'Skipping notes in time by {name}'),
};

/** One of three equal engines, which may reset. */
export const ENGINE: Words = {
  ...PROCESS,
  server: say('One more voice in {name}'),
  fewer: say('Half the voices in {name}'),
  breaker: say('Let {name} drop notes before it resets', 'Dropping notes in time at {name}'),
};

/** Many at once in one room or at one table. */
export const SHARED_ROOM: Words = {
  speed: say('50 % more pace at {name}'),
  server: say('One more player at {name}'),
  fewer: say('Half as many players at {name}'),
};

/** Sets that are handed on whole. */
export const SETS: Words = {
  lot: say('Half as many at once from {name}'),
  lot4: say('A quarter as many at once from {name}'),
};
