export { findAccountActor } from './actor.repo.ts';
export { actorOfRow } from './actor.ts';
export { authenticateWith, hashToken } from './authenticate.ts';
export { hashPassword } from './hash-password.ts';
export { sessionRoutes } from './session.routes.ts';
