import { GLANCE, LONGEST_COURTESY } from './said.ts';

const COURTESY =
  /\b(?:good (?:morning|afternoon|evening|day|night|to)|hello|hi|g'day|welcome|thanks?|thank you|it(?:'s| is|'s been| was)(?: always)?(?: a)? (?:good|great|nice|lovely|pleasure|delight)|pleasure|bye|goodbye|see you|cheers|congratulations|appreciate|you're welcome|not at all|god bless|nice to|great to|joins? (?:me|us)|joining (?:me|us)|take care|leave it there|all we have time|out of time|have a (?:good|great|nice|safe))\b/;

/** Greetings, welcomes, thanks and farewells, and nothing else. */
export function isCourtesy(said: string): boolean {
  if (said.length === 0 || said.length > LONGEST_COURTESY) return false;
  let courteous = 0;
  for (const sentence of said.split(/[.!…]+\s*/)) {
    if (sentence === '') continue;
    if (COURTESY.test(sentence) && sentence.length < 150) courteous++;
    else if (sentence.split(' ').length > 3) return false;
  }
  return courteous > 0;
}

const ASSENT =
  /^(?:(?:yes|yeah|yep|yup|right|indeed|sure|ok|okay|all right|alright|of course|of course not|exactly|absolutely|correct|true|i agree|i agree with you|i see|hopefully|hopefully not|no doubt|fair enough|i understand|understood|mm+|mm-hm+|uh-huh|hmm|great|very good|wow|that's right|that's true|got it|yes indeed|well done|no, no|she was|he was|you will|it is|it does)[\s,.!…-]*)+$/;

/** `Right.`, `Yes, indeed.`: the listening side goes along. */
export function isAssent(said: string): boolean {
  return said.length <= 60 && ASSENT.test(said);
}

const HANDOVER =
  /^(?:(?:ok|okay|yes|yeah|all right|well|and|so|now)[,.]? )?(?:please|go ahead|yes,? (?:sir|ma'am|please)|over to you|next question|next|last question|one more|(?:let's|we'll|let me) (?:go|turn|hear|take)\b.{0,60}|go ahead,? .{0,25}|please,? .{0,25}|(?:the )?(?:lady|gentleman|woman|man|colleague)\b.{0,60}|thank you[.,] (?:next|go|\p{L}+)\.?)[.!]*$/u;

/** `Go ahead, Steve.`: calls the next speaker. */
export function isHandover(said: string): boolean {
  return said.length <= 90 && HANDOVER.test(said);
}

const PROCEDURE =
  /\b(?:come to order|please proceed|time has expired|(?:is|are) recogni[sz]ed|ha(?:s|ve) the (?:call|floor)|declare (?:open|closed)|(?:will|shall|'ll|to) (?:suspend|adjourn|take (?:a|our|the) break)|(?:is|stands?) adjourned)\b|^order[!.]|^(?:(?:all right|ok|okay|and|well|now|still)[,.]? )*(?:coming up|we(?:'ll| will) be (?:right )?back|stay with us)\b/;

/** `The hearing will come to order.`, `Coming up, …`: opens, closes and interrupts, and asks nothing. */
export function isProcedure(said: string): boolean {
  return said.length <= LONGEST_COURTESY && PROCEDURE.test(said);
}

const INTRODUCTION =
  /\b(?:tonight|join|joins|joined|joining|welcome|on the line|in the studio|with (?:me|us)|good (?:morning|afternoon|evening))\b/;

/** `Tonight we are joined by the mayor.`: tells who has come. */
export function isIntroduction(said: string): boolean {
  return INTRODUCTION.test(said);
}

/** `Minister, thank you for joining us.`: ends a conversation, no question behind it. */
export function endsWithThanks(said: string): boolean {
  return (
    /\b(?:thanks?|thank you|for (?:talking|joining|your time|this interview))\b[^?]{0,120}$/.test(said) &&
    said.length < GLANCE - 50
  );
}

const GOES_TO_NEXT =
  /\b(?:we(?:['’]ll| will| are going)?|i(?:['’]ll| will)|let['’]s|let us|let me)(?: to| now| just)* (?:go|turn|move|come)(?: now| over| next)* to\b/;

/** `We'll now go to another guest, Katty Bell.`: a host hands over among those who ask. */
export function goesToNext(said: string): boolean {
  return GOES_TO_NEXT.test(said);
}
