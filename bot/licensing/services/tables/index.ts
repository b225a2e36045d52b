import type { ServiceTable } from '../service-table.ts';
import { archive } from './archive.ts';
import { bookings } from './bookings.ts';
import { callingPlan } from './calling-plan.ts';
import { clipchamp } from './clipchamp.ts';
import { cloudPc } from './cloud-pc.ts';
import { copilot } from './copilot.ts';
import { copilotStudio } from './copilot-studio.ts';
import { deviceManagement } from './device-management.ts';
import { dynamics } from './dynamics.ts';
import { dynamicsOperations } from './dynamics-operations.ts';
import { forms } from './forms.ts';
import { identity } from './identity.ts';
import { intuneSuite } from './intune-suite.ts';
import { loop } from './loop.ts';
import { mailbox } from './mailbox.ts';
import { meetings } from './meetings.ts';
import { officeApps } from './office-apps.ts';
import { officeWeb } from './office-web.ts';
import { onedrive } from './onedrive.ts';
import { phone } from './phone.ts';
import { planner } from './planner.ts';
import { powerApps } from './power-apps.ts';
import { powerAutomate } from './power-automate.ts';
import { powerBi } from './power-bi.ts';
import { project } from './project.ts';
import { protection } from './protection.ts';
import { sharepoint } from './sharepoint.ts';
import { stream } from './stream.ts';
import { sway } from './sway.ts';
import { teams } from './teams.ts';
import { todo } from './todo.ts';
import { visio } from './visio.ts';
import { viva } from './viva.ts';
import { vivaEngage } from './viva-engage.ts';
import { whiteboard } from './whiteboard.ts';

/** Every table: a new service is a new file here and a line in this list. */
export const serviceTables: readonly ServiceTable[] = [
  ...archive,
  ...bookings,
  ...callingPlan,
  ...clipchamp,
  ...cloudPc,
  ...copilot,
  ...copilotStudio,
  ...deviceManagement,
  ...dynamics,
  ...dynamicsOperations,
  ...forms,
  ...identity,
  ...intuneSuite,
  ...loop,
  ...mailbox,
  ...meetings,
  ...officeApps,
  ...officeWeb,
  ...onedrive,
  ...phone,
  ...planner,
  ...powerApps,
  ...powerAutomate,
  ...powerBi,
  ...project,
  ...protection,
  ...sharepoint,
  ...stream,
  ...sway,
  ...teams,
  ...todo,
  ...visio,
  ...viva,
  ...vivaEngage,
  ...whiteboard,
];
