import type { Card } from '../bot/conversation/card.ts';
import type { StandingCards } from '../bot/conversation/standing-cards.ts';
import { anyStage, type AnyStage } from '../bot/conversation/stage.ts';
import { anyStep, type AnyStep } from '../bot/conversation/step.ts';
import { backupStage } from './backup/step.ts';
import { backup } from './backup/view.ts';
import { cancelled } from './cancelled/view.ts';
import { closing } from './closing/view.ts';
import { compareStep } from './compare/step.ts';
import { compare } from './compare/view.ts';
import { confirmStage } from './confirm/step.ts';
import { confirm } from './confirm/view.ts';
import { explainStep } from './explain/step.ts';
import { explain } from './explain/view.ts';
import { files } from './file/make.ts';
import { fileStep } from './file/step.ts';
import { file } from './file/view.ts';
import { forgetStep } from './forget/step.ts';
import { forget } from './forget/view.ts';
import { fromStage } from './from/step.ts';
import { from } from './from/view.ts';
import { helpStep } from './help/step.ts';
import { help } from './help/view.ts';
import { helpRequestStep } from './help-request/step.ts';
import { helpRequest } from './help-request/view.ts';
import { languageStep } from './language/step.ts';
import { languageCard } from './language/view.ts';
import { locationStep } from './location/step.ts';
import { location } from './location/view.ts';
import { moveDateStep } from './move-date/step.ts';
import { moveDate } from './move-date/view.ts';
import { moveStep } from './move/step.ts';
import { refused } from './not-entitled/refused.ts';
import { notEntitled } from './not-entitled/view.ts';
import { peopleStep } from './people/step.ts';
import { people } from './people/view.ts';
import { pointer } from './pointer/view.ts';
import { progressStep } from './progress/step.ts';
import { progress } from './progress/view.ts';
import { reminderStep } from './reminder/step.ts';
import { reminder } from './reminder/view.ts';
import { reminderPointer } from './reminder-pointer/view.ts';
import { resultOf, resultStep } from './result/step.ts';
import { result } from './result/view.ts';
import { reviewStage } from './review/step.ts';
import { review } from './review/view.ts';
import { scheduledOf } from './scheduled/load.ts';
import { scheduledStep } from './scheduled/step.ts';
import { scheduled } from './scheduled/view.ts';
import { selectionStage } from './selection/step.ts';
import { selection } from './selection/view.ts';
import { goOn } from './sign-in/go-on.ts';
import { signInStep } from './sign-in/step.ts';
import { startStep } from './start/step.ts';
import { start } from './start/view.ts';
import { sure } from './sure/view.ts';
import { swapsStep } from './swaps/step.ts';
import { swaps } from './swaps/view.ts';
import { toStage } from './to/step.ts';
import { to } from './to/view.ts';
import { trouble } from './trouble/view.ts';
import { undoStep } from './undo/step.ts';
import { undo } from './undo/view.ts';
import { usersStage } from './users/step.ts';
import { unusedStep } from './unused/step.ts';
import { unused } from './unused/view.ts';
import { users } from './users/view.ts';
import { withUpload } from './users/with-upload.ts';
import { whenStage } from './when/step.ts';
import { when } from './when/view.ts';
import { workingStep } from './working/step.ts';
import { working } from './working/view.ts';

/** The stages of a draft, in the order in which it passes them. */
export const stages: readonly AnyStage[] = [
  anyStage(withUpload(usersStage)),
  anyStage(selectionStage),
  anyStage(fromStage),
  anyStage(toStage),
  anyStage(reviewStage),
  anyStage(backupStage),
  anyStage(whenStage),
  anyStage(confirmStage),
];

/** Everything else that can be pressed or typed. */
export const steps: readonly AnyStep[] = [
  anyStep(startStep),
  anyStep(helpStep),
  anyStep(languageStep),
  anyStep(signInStep),
  anyStep(moveStep),
  anyStep(swapsStep),
  anyStep(explainStep),
  anyStep(locationStep),
  anyStep(fileStep),
  anyStep(compareStep),
  anyStep(unusedStep),
  anyStep(resultStep),
  anyStep(undoStep),
  anyStep(reminderStep),
  anyStep(helpRequestStep),
  anyStep(forgetStep),
  anyStep(workingStep),
  anyStep(progressStep),
  anyStep(scheduledStep),
  anyStep(moveDateStep),
  anyStep(peopleStep),
];

export { files };

export const standing: StandingCards = {
  trouble,
  working,
  cancelled,
  pointer,
  progress,
  scheduled: scheduledOf,
  signedIn: goOn,
  result: resultOf,
  refused,
};

/** Calls `use` with every card there is, whatever its model. */
export function forEachCard(use: <Model>(card: Card<Model>) => void): void {
  use(start);
  use(help);
  use(languageCard);
  use(users);
  use(selection);
  use(from);
  use(to);
  use(review);
  use(backup);
  use(when);
  use(confirm);
  use(scheduled);
  use(sure);
  use(moveDate);
  use(people);
  use(progress);
  use(result);
  use(undo);
  use(swaps);
  use(explain);
  use(location);
  use(file);
  use(compare);
  use(unused);
  use(reminder);
  use(helpRequest);
  use(closing);
  use(forget);
  use(cancelled);
  use(pointer);
  use(reminderPointer);
  use(notEntitled);
  use(working);
  use(trouble);
}
