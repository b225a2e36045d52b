/** Starts two Playgrounds, tells where they are, and then does nothing until it is killed. */
import { startPlaygrounds } from '../../../bot/practice/playground/playgrounds.ts';
import { cast, tenantId } from './cast.ts';

const [folder = '', botUrl = ''] = process.argv.slice(2);
const { admin, affected } = await startPlaygrounds({
  botUrl,
  folder,
  cast,
  tenantId,
  ports: { admin: 0, affected: 0 },
});
process.send?.({ admin, affected });
