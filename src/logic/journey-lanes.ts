/** A capsule: a box whose ends are round. It stands on the ground. */
export interface Capsule {
  x: number;
  y: number;
  width: number;
  height: number;
  rx: number;
}

/** The levels as lanes on one ground line: the three circles of the mark, unrolled over time. */
export interface WideLanes {
  /** The lane that begins before the journey and ends after it: its upper edge, and from where to where. */
  relationship: { top: number; from: number; to: number };
  journey: Capsule;
  /** Of each contact, about its center. */
  contact: Omit<Capsule, 'x'>;
  ground: number;
}

/** How the contacts share the length of the drawing. */
export interface Slots {
  /** From the center of one contact to the next. */
  step: number;
  center: (index: number) => number;
  capsule: { width: number; radius: number };
}

/** With more contacts than this, capsules stand closer, labels are smaller, and lanes need a wide page. */
export const crowdedAbove = 7;

const journey = { from: 66, to: 974, radius: 73 };
const capsuleHeight = 96;
const widestCapsule = 170;

/**
 * Divides the length of a journey among its contacts, from 2 to 9 of them, in whole units.
 *
 * The first and the last capsule touch the ground where the journey's own round ends do, as the
 * circles of the mark meet at one point.
 */
export function spread(count: number): Slots {
  const straight = journey.to - journey.from - 2 * journey.radius;
  const gap = count > crowdedAbove ? 9 : 18;
  const roomy = (straight + capsuleHeight - (count - 1) * gap) / count;
  // A capsule that is narrower than high is round by half its width, and the two outer ones share that.
  const width = roomy < capsuleHeight ? straight / (count - 1) - gap : Math.min(roomy, widestCapsule);
  const radius = Math.min(capsuleHeight, width) / 2;
  const step = (straight + 2 * radius - width) / (count - 1);
  const first = journey.from + journey.radius - radius + width / 2;
  return {
    step,
    center: (index) => Math.round(first + index * step),
    capsule: { width: 2 * Math.floor(width / 2), radius: Math.floor(radius) },
  };
}

/** Lays the lanes below `top`. */
export function layLanes({ capsule }: Slots, top: number): WideLanes {
  const { from, to, radius } = journey;
  const journeyTop = top + 38;
  const ground = journeyTop + 2 * radius;
  return {
    relationship: { top, from: 40, to: 982 },
    journey: { x: from, y: journeyTop, width: to - from, height: 2 * radius, rx: radius },
    contact: { y: ground - capsuleHeight, width: capsule.width, height: capsuleHeight, rx: capsule.radius },
    ground,
  };
}
