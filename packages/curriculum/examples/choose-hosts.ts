import { chooseHosts, estimatedRoadKm } from '@tldw/curriculum/rollout';

const schools = [
  { id: 'Talap', people: 12, at: { latitude: 51.1, longitude: 71.4 }, seats: 60 },
  { id: 'Orleu', people: 10, at: { latitude: 51.3, longitude: 71.6 }, seats: 0 },
  { id: 'Qainar', people: 9, at: { latitude: 52.0, longitude: 70.9 }, seats: 40 },
];

export const choice = chooseHosts({
  schools,
  sites: schools,
  kilometres: schools.map((from) => schools.map((to) => estimatedRoadKm(from.at, to.at))),
  hosts: 1,
  maximumKm: 200,
});
