export { actorOfRow } from './actor.ts';
export { findAccountActor } from './actor.repo.ts';
export { authenticateWith, hashToken } from './authenticate.ts';
