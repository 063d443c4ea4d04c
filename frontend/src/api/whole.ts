/**
 * A body that names every field there is, be it to leave it empty. PUT replaces all of a resource: a field that a form
 * forgets would be wiped, so a new field of the contract must not compile until the form knows it. `Apart` are fields
 * that the service keeps as they are when they are absent.
 */
export type Whole<Body, Apart extends keyof Body = never> = {
  [Field in Exclude<keyof Body, Apart>]-?: undefined extends Body[Field] ? Body[Field] | undefined : Body[Field];
};
