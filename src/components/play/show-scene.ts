import { feelingName } from '../../logic/journey.ts';
import { levels } from '../../logic/levels.ts';
import { inWords } from '../../logic/numerals.ts';
import type { Change, Told } from '../../logic/play/change.ts';
import { movements, outcomeOf } from '../../logic/play/outcome.ts';
import {
  belowInWords,
  movedInWords,
  movementInWords,
  placeInWords,
  sceneInWords,
  snapshotInWords,
} from '../../logic/play/play-sentences.ts';
import { verdictsSoFar } from '../../logic/play/so-far.ts';

/** The parts of the player that change with its state. Its markup has a place for each. */

/** Says what of the address could not be understood. */
export function showNotice(player: HTMLElement, problems: readonly string[]) {
  const notice = part(player, '[data-notice]');
  notice.textContent = problems.join(' ');
  notice.hidden = problems.length === 0;
}

/** Lists the contacts of the journey as buttons; those that are not as told say so. Focus stays with its contact. */
export function showContacts(player: HTMLElement, journey: Told, told: Told, step: number | undefined) {
  const list = part(player, '[data-contacts]');
  const { content } = player.querySelector('template')!;
  while (list.children.length > journey.contacts.length) list.lastElementChild!.remove();
  while (list.children.length < journey.contacts.length) list.append(content.cloneNode(true));
  journey.contacts.forEach((contact, index) => {
    const button = list.children[index]!.querySelector('button')!;
    button.dataset['step'] = String(index + 1);
    button.textContent = told.contacts.includes(contact) ? contact.name : `${contact.name} (changed)`;
    setCurrent(button, step === index + 1);
  });
}

/** Marks which change is chosen, and whether all of the story is shown. */
export function markCurrent(player: HTMLElement, change: string | undefined, step: number | undefined) {
  for (const radio of player.querySelectorAll<HTMLInputElement>('[name="change"]'))
    radio.checked = radio.value === (change ?? '');
  setCurrent(part(player, '[data-action="all"]'), step === undefined);
}

function setCurrent(button: HTMLElement, isCurrent: boolean) {
  if (isCurrent) button.setAttribute('aria-current', 'step');
  else button.removeAttribute('aria-current');
}

/** One contact: what was wanted, expected and delivered, and how it was. */
export function showContact(player: HTMLElement, { contacts }: Told, step: number) {
  const contact = contacts[step - 1]!;
  showScene(player, 'contact');
  say(player, '[data-place]', placeInWords(step, contacts));
  say(player, '[data-when]', `${contact.when}, ${contact.channel}`);
  say(player, '[data-fact="wanted"]', contact.wanted);
  for (const fact of ['expected', 'delivered'] as const) {
    say(player, `[data-fact="${fact}"]`, contact[fact].what);
    say(player, `[data-felt="${fact}"]`, feelingName(contact[fact].feeling));
  }
  say(player, '[data-fact="effort"]', contact.effort);
  for (const dd of player.querySelectorAll<HTMLElement>('[data-ux]')) dd.hidden = dd.dataset['ux'] !== contact.ux;
  for (const dd of player.querySelectorAll<HTMLElement>('[data-cx]')) dd.hidden = dd.dataset['cx'] !== contact.cx;
  say(player, '[role="status"]', sceneInWords(step, contacts));
}

/** All of the story: what the change is for, what it moves, and what memory and expectation make of it. */
export function showWhole(player: HTMLElement, journey: Told, told: Told, change: Change | undefined) {
  const [before, after] = [outcomeOf(told), outcomeOf(journey)];
  const moved = change ? movedInWords(movements(before, after)) : '';
  showScene(player, 'whole');
  say(player, '[data-place]', change ? change.title : `All ${inWords(journey.contacts.length)} contacts, as told`);
  say(player, '[data-when]', '');
  say(player, '[data-why]', change?.why ?? '');
  say(player, '[data-moved]', moved);
  part(player, '[data-note]').hidden = !change;
  say(player, '[data-snapshot]', snapshotInWords(after, before));
  say(player, '[data-below]', belowInWords(after, before));
  say(player, '[role="status"]', change ? `${change.title}. ${moved}` : 'All of it, as told.');
}

/** The verdict of each level by now; of a changed story as a whole, against the story as told. */
export function showVerdicts(player: HTMLElement, journey: Told, told: Told, step: number | undefined) {
  const said = verdictsSoFar(journey, step ?? journey.contacts.length);
  const moves = movements(outcomeOf(told), outcomeOf(journey));
  const isCompared = step === undefined && journey !== told;
  for (const level of levels) {
    const movement = moves.find((move) => move.level === level)!;
    say(player, `[data-verdict="${level}"]`, said[level]);
    say(player, `[data-movement="${level}"]`, isCompared ? movementInWords(movement) : '');
    part(player, `[data-verdict="${level}"]`).toggleAttribute('data-strong', isCompared && movement.moved);
  }
}

function showScene(player: HTMLElement, scene: 'contact' | 'whole') {
  for (const part of player.querySelectorAll<HTMLElement>('[data-scene]'))
    part.hidden = part.dataset['scene'] !== scene;
}

function say(player: HTMLElement, place: string, words: string) {
  const element = part(player, place);
  element.textContent = words;
  element.hidden = words === '';
}

/** What the quiz has for this would be one more request here: see `find`. */
function part(player: HTMLElement, selector: string): HTMLElement {
  return player.querySelector<HTMLElement>(selector)!;
}
