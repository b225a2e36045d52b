import assert from 'node:assert/strict';
import { groups } from '../../bot/practice/company/groups.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { special } from '../../bot/practice/company/people/special.ts';
import { licensesOf } from './licenses.ts';
import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const words = {
  en: {
    move: 'move nils.friberg@contoso.com, ingrid.moe@contoso.com, olga.ivanova@contoso.com, ture.alm@contoso.com, bo.nilsson@contoso.com from Office 365 E3 to F3',
    review: 'What changes for 2 users',
    inherited: 'Office 365 E3 comes from the group Licenses: Office 365 E3',
    twice: 'Olga Ivanova has Office 365 E3 twice',
    leaveOut: 'Leave these out (1)',
    setLocation: 'Set usage location (1)',
    asks: 'Set the usage location of 1 user',
    writes: 'in your name',
    set: 'Set it for 1 user',
    isSet: 'The usage location of 1 user is now Sweden',
    watch: 'I will change the group myself (1)',
    watched: 'Nils Friberg waits for you',
    reviewOfAll: 'What changes for 4 users',
    toBackup: 'Next: backup',
    backup: 'Back up first',
    toWhen: 'Next: when',
    toConfirm: 'Next: confirm',
    confirm: '1 user waits for you',
    acknowledge: 'I know what is lost',
    moveNow: 'Move 3 users now',
    result: 'Finished: 3 of 4 users were moved',
    waiting: 'Waiting for you: 1 user',
    check: 'Check now',
    notYet: '1 does not show it yet',
    shown: 'The change shows for 1',
    all: 'Done: 4 users have been moved',
  },
  sv: {
    move: 'flytta nils.friberg@contoso.com, ingrid.moe@contoso.com, olga.ivanova@contoso.com, ture.alm@contoso.com, bo.nilsson@contoso.com från Office 365 E3 till F3',
    review: 'Vad som ändras för 2 användare',
    inherited: 'Office 365 E3 kommer från gruppen Licenses: Office 365 E3',
    twice: 'Olga Ivanova har Office 365 E3 två gånger',
    leaveOut: 'Utelämna dessa (1)',
    setLocation: 'Ange användningsplats (1)',
    asks: 'Ange användningsplats för 1 användare',
    writes: 'i ditt namn',
    set: 'Ange den för 1 användare',
    isSet: 'Användningsplatsen för 1 användare är nu Sverige',
    watch: 'Jag ändrar gruppen själv (1)',
    watched: 'Nils Friberg väntar på dig',
    reviewOfAll: 'Vad som ändras för 4 användare',
    toBackup: 'Nästa: säkerhetskopiering',
    backup: 'Säkerhetskopiera först',
    toWhen: 'Nästa: när',
    toConfirm: 'Nästa: bekräfta',
    confirm: '1 användare väntar på dig',
    acknowledge: 'Jag vet vad som går förlorat',
    moveNow: 'Flytta 3 användare nu',
    result: 'Klart: 3 av 4 användare flyttades',
    waiting: 'Väntar på dig: 1 användare',
    check: 'Kontrollera nu',
    notYet: 'för 1 syns den inte än',
    shown: 'Ändringen syns för 1',
    all: 'Klart: 4 användare har flyttats',
  },
} as const;

const nils = special.find(({ displayName }) => displayName === 'Nils Friberg') ?? assert.fail();
const group = groups.find(({ licenses }) => licenses.length > 0) ?? assert.fail();

/** What the admin does in Entra: Nils leaves the group and gets the new product. */
async function changeGroup(graphUrl: string): Promise<void> {
  const headers = { authorization: 'Bearer practice', 'content-type': 'application/json' };
  const membership = `${graphUrl}/v1.0/groups/${group.id}/members/${nils.id}/$ref`;
  assert.equal((await fetch(membership, { method: 'DELETE', headers })).status, 204);
  const change = { addLicenses: [{ skuId: sku.microsoftF3, disabledPlans: [] }], removeLicenses: [] };
  const assign = `${graphUrl}/v1.0/users/${nils.id}/assignLicense`;
  const given = await fetch(assign, { method: 'POST', headers, body: JSON.stringify(change) });
  assert.equal(given.status, 200);
}

inBothLanguages('A review with users who are held up', (language) => {
  const text = words[language];
  const trial = useTrial({ SWAP_ACTOR: 'admin' });

  it('says why, with a button for each thing to do about it', async () => {
    const { admin } = trial();
    await admin.say(switchTo[language]);
    await admin.say(text.move);
    await admin.sees(text.review, text.inherited, text.twice);
    await admin.photograph(`review-blockers.${language}`);
    await admin.pressLast(text.leaveOut);
    await admin.sees(text.setLocation);
  });

  it('asks for a country before it writes a usage location', async () => {
    const { admin } = trial();
    await admin.press(text.setLocation);
    await admin.sees(text.asks, text.writes);
    await admin.photograph(`location.${language}`);
    await admin.press(text.set);
    await admin.sees(text.isSet);
    await admin.photograph(`review-location-set.${language}`);
  });

  it('takes users along whose group the admin changes', async () => {
    const { admin } = trial();
    await admin.press(text.watch);
    await admin.sees(text.reviewOfAll, text.watched);
    await admin.photograph(`review-watched.${language}`);
    await admin.press(text.toBackup);
    await admin.sees(text.backup);
    await admin.press(text.toWhen);
    await admin.press(text.toConfirm);
    await admin.sees(text.confirm);
    await admin.tick(text.acknowledge);
    await admin.photograph(`confirm-watched.${language}`);
  });

  it('ends with those moved, and with one who waits and for whom nothing was written', async () => {
    const { admin, graphUrl } = trial();
    await admin.press(text.moveNow);
    await admin.sees(text.result, text.waiting);
    await admin.photograph(`result-waiting.${language}`);
    await admin.press(text.check);
    await admin.sees(text.notYet);
    assert.deepEqual(await licensesOf(graphUrl, nils.userPrincipalName), ['group:officeE3']);
  });

  it('is done once the change of the group shows', async () => {
    const { admin, graphUrl } = trial();
    await changeGroup(graphUrl);
    await admin.press(text.check);
    await admin.sees(text.all, text.shown);
    await admin.photograph(`result-checked.${language}`);
  });
});
