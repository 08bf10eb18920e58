import assert from 'node:assert/strict';
import type { Tense } from '../../server/src/dates/model.ts';
import { tenseAround } from '../../server/src/dates/tense.ts';
import { tokenize } from '../../server/src/text/tokens.ts';

/** The tense around the weekday of a sentence. */
function tense(sentence: string): Tense {
  const t = tokenize(sentence);
  const first = t.lower.indexOf('friday');
  return tenseAround(t, first, first + 1);
}

describe('the tense around a date', () => {
  const cases: readonly (readonly [Tense, string])[] = [
    [-1, 'The harbour master resigned on Friday.'],
    [-1, 'A mast tore loose on Friday.'],
    [-1, 'On Friday, when the mayor set aside her holiday plans, nobody knew.'],
    [-1, 'Neither of the two could be reached on Friday.'],
    [-1, 'The licence had been due to expire on Friday.'],
    [-1, 'They would look for ways around Friday’s ruling.'],
    [-1, 'He hopes for the best, and on Friday he left.'],
    [-1, 'He had the chance to speak at the meeting on Friday.'],
    [1, 'The ferry will sail on Friday.'],
    [1, 'Both sides agreed to meet on Friday.'],
    [1, 'The talks begin on Friday, it was announced.'],
    [1, 'She will attend Friday’s hearing.'],
    [1, 'The road stays closed until Friday.'],
    [1, 'They asked that loans be extended through Friday.'],
    [-1, 'It rained from Tuesday through Friday.'],
    [-1, 'The harbour master on Friday declined to comment.'],
    [-1, 'A boat that left Friday should be here.'],
    [-1, 'The strike lasted through Friday.'],
    [-1, 'It sold for less than we had expected on Friday, as is usual.'],
    [-1, 'After his big win Friday he is going after both rivals.'],
    // What is planned lies ahead, though the news of it is past.
    [1, 'A concert planned for Friday was called off.'],
    [1, 'The visit, scheduled for Friday, was called off.'],
    [1, 'A vote on the draft is likely on Friday, officials said.'],
    [1, 'Saunas reopen in the old town on Friday.'],
    [1, 'The ferry company resumes its trips at noon on Friday.'],
    [1, 'On Friday, the council takes up the plan, an aide said.'],
    [1, 'The harbour court issues its verdict Friday in the case of the ferry.'],
    [-1, 'The plan follows the vote that was held on Friday.'],
    [1, 'The two mayors are meeting Friday in Oslo.'],
    [1, 'The storm could hit the coast on Friday.'],
    [1, 'A judge ordered the owner to come to court on Friday.'],
    [1, 'Fishermen await Friday’s forecast.'],
    [1, 'Meetings are planned on Thursday and Friday, reported the office.'],
    [-1, 'It is expected that the plan adopted on Friday will cost more.'],
    [-1, 'The prize, announced Friday, will go to a school.'],
    [-1, 'He did not say on Friday whether the port opens in May.'],
    [-1, 'The mayor put the keys on the table on Friday.'],
    [-1, 'The detained crew left on Friday.'],
    [-1, 'The club had sold 400 tickets through Friday.'],
    [1, 'The minister spoke ahead of Friday’s vote.'],
    [1, 'The two mayors discussed preparations for a fair on Friday.'],
    [1, 'The council spoke about a fair to be held on Friday.'],
    [1, 'The council called a meeting for Friday.'],
    [1, 'The offer was extended to Friday.'],
    [1, 'The port said Friday will be a holiday.'],
    [1, 'He flew to Oslo, where on Friday he will open a fair.'],
    [0, 'The text is published on Friday.'],
    [0, 'The case is heard on Friday.'],
    [1, 'A judge set a Friday hearing.'],
    [1, 'The lease runs out Friday.'],
    [1, 'Shops shut and were to reopen Friday.'],
    [-1, 'The yard will build no more since Friday.'],
    [-1, 'He is ready for a rematch after his win Friday.'],
    [1, 'Ministers of both sides sign the pact on Friday.'],
    [1, 'Lawmakers debate the bill on Friday.'],
    [1, 'They announced today that, on Friday, the mayor will sail north.'],
    [1, 'The lease, expiring Friday, was signed in Oslo.'],
    [1, 'Both mayors have agreed about their next meeting at a fair in Oslo on Friday.'],
    [-1, 'Ten were hurt in the fire next to the port on Friday.'],
    [-1, 'If I may follow up, the case that you made on Friday was clear.'],
    [1, 'We’ll have a new fare announced on Friday.'],
    [1, 'The crew will have sailed by then, or on Friday.'],
    [1, 'Both banks held talks before a Friday deadline set by the court.'],
    [-1, 'The yard missed a Friday deadline.'],
    [0, 'The Friday deadline that the mayor had is near.'],
    [1, 'Roofs are dry before Friday.'],
    [-1, 'The words are those that the port used on Friday.'],
    [-1, 'The editor writing on Friday probably put it best: ‘It will not last.’'],
  ];
  for (const [expected, sentence] of cases)
    it(`${['past', 'open', 'to come'][expected + 1]}: ${sentence}`, () => assert.equal(tense(sentence), expected));
});
