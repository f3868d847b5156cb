export type { SampleOfficers } from './play';
export { hoursBefore, playScenes } from './play';
export type { PersonsTransition, Scene, SceneStep } from './scene';
