// Where to meet
export { chooseHosts } from './choose-hosts.ts';
export type {
  HostAssignment,
  HostChoice,
  HostProblem,
  HostRefusal,
  HostRefusals,
  HostSite,
  TravellingSchool,
} from './host-problem.ts';
export { estimatedRoadKm, greatCircleKm } from './distance.ts';
export type { Coordinates } from './distance.ts';
