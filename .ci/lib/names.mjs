/** The stages by which others say what they come after and what they need. */
export const TOOLS = 'JDK, Node, Maven';
export const BROWSER = 'Browser';
export const PACKAGES = 'Packages of npm';
export const BACKEND_CHECK = 'Backend: format, lint, compiler without a warning';
export const BACKEND_TESTS = 'Backend: unit, HTTP, architecture, contract';
export const FRONTEND_CHECK = 'Frontend: format, lint, types, architecture, messages';
export const FRONTEND_TESTS = 'Frontend: unit';
export const FRONTEND_BUILD = 'Frontend: build';
export const LAUNCHER = 'Launcher: types, unit';
export const JOURNEY_CHECK = 'Journeys: format, lint, types';
export const GROUND = 'PostgreSQL, Keycloak: fetched, prepared';
export const PRODUCT = 'Product: started, samples loaded';
export const JOURNEYS = 'Journeys, API suites, accessibility';
export const HISTORY = 'History: nothing lost, oversold or doubled';
