import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import { useEffect, useRef } from 'react';
import type { GeoPoint } from '@/ui/map/geometry';
import type { DrawnRoute } from '@/ui/map/route-drawing';
import { inkOn, routeColour } from '@/lib/colour';
import { useLatest } from '@/ui/use-latest';
import classes from './tile-map.module.css';

interface TileMapProps {
  label: string;
  tilesUrl: string;
  attribution?: string;
  routes: readonly DrawnRoute[];
  venue?: GeoPoint & { name: string };
  looked?: string;
  nameOf: (route: DrawnRoute, place: number, name: string) => string;
  zoom: { in: string; out: string };
  onChoose: (stopId: string) => void;
  onLook: (stopId: string | undefined) => void;
  /** No tile can be had. */
  onFail: () => void;
}

/** Of a marker, in pixels. */
const SIZE = 28;

/** In degrees: no two hosts stand so close. */
const NEAR = 1e-5;

/** Of so many tiles none came: the source is not there. */
const GIVEN_UP = 4;

/** The routes on tiles of some source. What is on it stands in the drawing and in the list too. */
export default function TileMap({ label, tilesUrl, attribution, routes, venue, looked, ...rest }: TileMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(undefined);
  const latest = useLatest(rest);
  const drawn = JSON.stringify([routes, venue]);
  useEffect(() => {
    if (!box.current) return;
    const { zoom } = latest.current;
    const made = L.map(box.current, { zoomControl: false, attributionControl: false, scrollWheelZoom: false });
    L.control.zoom({ zoomInTitle: zoom.in, zoomOutTitle: zoom.out }).addTo(made);
    L.control.attribution({ prefix: false }).addTo(made);
    let loaded = 0;
    let failed = 0;
    L.tileLayer(tilesUrl, { attribution, maxZoom: 19 })
      .on('tileload', () => loaded++)
      .on('tileerror', () => {
        failed++;
        if (loaded === 0 && failed === GIVEN_UP) latest.current.onFail();
      })
      .addTo(made);
    map.current = made;
    return () => {
      map.current = undefined;
      made.remove();
    };
  }, [tilesUrl, attribution, latest]);
  useEffect(() => {
    const here = map.current;
    if (!here) return;
    const [shown, where] = JSON.parse(drawn) as [DrawnRoute[], TileMapProps['venue'] | null];
    const layer = L.featureGroup();
    const anchors = anchorsOf(shown);
    for (const route of shown) addRoute(layer, route, anchors, latest.current);
    if (where) {
      const icon = L.divIcon({ className: classes.venue, iconSize: [18, 18] });
      L.marker([where.latitude, where.longitude], { icon, keyboard: false, alt: where.name }).addTo(layer);
    }
    layer.addTo(here);
    if (layer.getLayers().length > 0)
      here.fitBounds(layer.getBounds(), { padding: [36, 36], maxZoom: 15, animate: false });
    return () => void layer.remove();
  }, [drawn, latest]);
  useEffect(() => {
    for (const marker of box.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])
      marker.toggleAttribute('data-looked', marker.dataset.stop === looked);
  });
  return <div ref={box} role="group" aria-label={label} className={classes.map} />;
}

/** By stop, which point of its marker stands on its place: those of one host stand side by side around it. */
function anchorsOf(routes: readonly DrawnRoute[]): Map<string, L.PointTuple> {
  const stops = routes.flatMap((route) => route.stops);
  const isThere = (one: GeoPoint) => (other: GeoPoint) =>
    Math.abs(one.latitude - other.latitude) < NEAR && Math.abs(one.longitude - other.longitude) < NEAR;
  return new Map(
    stops.map((stop) => {
      const heap = stops.filter(isThere(stop));
      return [stop.id, [SIZE / 2 - (heap.indexOf(stop) - (heap.length - 1) / 2) * SIZE, SIZE / 2]];
    }),
  );
}

function addRoute(
  layer: L.FeatureGroup,
  route: DrawnRoute,
  anchors: ReadonlyMap<string, L.PointTuple>,
  ways: Pick<TileMapProps, 'nameOf' | 'onChoose' | 'onLook'>,
) {
  const colour = routeColour(route);
  L.polyline(
    route.stops.map(({ latitude, longitude }): L.LatLngTuple => [latitude, longitude]),
    { color: colour, weight: 4, interactive: false },
  ).addTo(layer);
  for (const stop of route.stops) {
    const name = ways.nameOf(route, stop.place, stop.name);
    const icon = L.divIcon({
      className: classes.stop,
      html: String(stop.place),
      iconSize: [SIZE, SIZE],
      iconAnchor: anchors.get(stop.id),
    });
    const marker = L.marker([stop.latitude, stop.longitude], { icon, title: name, alt: name, keyboard: true });
    marker
      .on('click keypress', (event) => {
        const { key } = ((event as L.LeafletKeyboardEvent).originalEvent as KeyboardEvent | undefined) ?? {};
        if (event.type === 'click' || key === 'Enter' || key === ' ') ways.onChoose(stop.id);
      })
      .on('mouseover', () => ways.onLook(stop.id))
      .on('mouseout', () => ways.onLook(undefined))
      .on('add', () => {
        const element = marker.getElement();
        if (!element) return;
        element.dataset.stop = stop.id;
        element.setAttribute('aria-label', name);
        element.style.background = colour;
        element.style.color = inkOn(colour);
        element.addEventListener('focus', () => ways.onLook(stop.id));
        element.addEventListener('blur', () => ways.onLook(undefined));
      })
      .addTo(layer);
  }
}
