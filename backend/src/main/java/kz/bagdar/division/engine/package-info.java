/**
 * Divides people over groups by an exact minimum-cost flow, and proves and explains the outcome.
 *
 * <p>Plain Java: a {@link kz.bagdar.division.engine.DivisionModel} goes in, a
 * {@link kz.bagdar.division.engine.DivisionPlan} or the reasons why there is none come out. Nothing here knows a
 * database or HTTP, and only {@code FlowSolver} knows OR-Tools. People, groups, routes and delegations are numbered
 * from zero in the order in which the caller lists them.
 */
package kz.bagdar.division.engine;
