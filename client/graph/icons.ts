import type { EventType, NodeKind } from '#domain';
import person from '@tabler/icons/outline/user.svg?raw';
import country from '@tabler/icons/outline/flag.svg?raw';
import organization from '@tabler/icons/outline/building-bank.svg?raw';
import place from '@tabler/icons/outline/map-pin.svg?raw';
import equipment from '@tabler/icons/outline/plane-tilt.svg?raw';
import source from '@tabler/icons/outline/news.svg?raw';
import article from '@tabler/icons/outline/file-text.svg?raw';
import meeting from '@tabler/icons/outline/users.svg?raw';
import call from '@tabler/icons/outline/phone.svg?raw';
import visit from '@tabler/icons/outline/plane-arrival.svg?raw';
import summit from '@tabler/icons/outline/users-group.svg?raw';
import exercise from '@tabler/icons/outline/target.svg?raw';
import patrol from '@tabler/icons/outline/ship.svg?raw';
import agreement from '@tabler/icons/outline/writing-sign.svg?raw';
import armsTransfer from '@tabler/icons/outline/package.svg?raw';
import attack from '@tabler/icons/outline/bomb.svg?raw';
import incident from '@tabler/icons/outline/alert-triangle.svg?raw';
import deployment from '@tabler/icons/outline/antenna.svg?raw';
import test from '@tabler/icons/outline/rocket.svg?raw';
import sanction from '@tabler/icons/outline/ban.svg?raw';
import appointment from '@tabler/icons/outline/user-plus.svg?raw';
import dismissal from '@tabler/icons/outline/user-minus.svg?raw';
import death from '@tabler/icons/outline/cross.svg?raw';
import vote from '@tabler/icons/outline/checkbox.svg?raw';
import protest from '@tabler/icons/outline/speakerphone.svg?raw';
import statement from '@tabler/icons/outline/message.svg?raw';

const KIND_ICONS: Readonly<Record<Exclude<NodeKind, 'Event'>, string>> = {
  Person: person,
  Country: country,
  Organization: organization,
  Place: place,
  Equipment: equipment,
  Source: source,
  Article: article,
};

const EVENT_ICONS: Readonly<Record<EventType, string>> = {
  meeting,
  call,
  visit,
  summit,
  exercise,
  patrol,
  agreement,
  armsTransfer,
  attack,
  incident,
  deployment,
  test,
  sanction,
  appointment,
  dismissal,
  death,
  vote,
  protest,
  statement,
};

const ADDRESSES: ReadonlyMap<string, string> = new Map(
  [...Object.values(KIND_ICONS), ...Object.values(EVENT_ICONS)].map((svg) => [
    svg,
    `data:image/svg+xml;utf8,${encodeURIComponent(svg.replace('currentColor', '#ffffff'))}`,
  ]),
);

/** The drawing for a kind of node or event, in white, as an image address. */
export function iconOf(kind: NodeKind, type: EventType | undefined): string {
  const svg = kind === 'Event' ? EVENT_ICONS[type ?? 'statement'] : KIND_ICONS[kind];
  return ADDRESSES.get(svg) ?? '';
}
