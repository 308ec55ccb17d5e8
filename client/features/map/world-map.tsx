import type { GeoProjection } from 'd3-geo';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../state/language.ts';
import type { MapGraph } from '../../state/map-graph.ts';
import { isTieId } from '../../state/ties.ts';
import { useApp, useAppStore } from '../../ui/app-store.ts';
import { LandLayer } from './land-layer.tsx';
import { MapTip, type Marked } from './map-tip.tsx';
import classes from './map.module.css';
import { CountryFaces, MarkLayer, type PlacedNode } from './mark-layer.tsx';
import { marksOf } from './marks.ts';
import type { Size } from './projection.ts';
import { TieLayer, type PlacedTie } from './tie-layer.tsx';
import type { MapZoom } from './use-zoom.ts';

/** The picture itself. Outlines are scaled as a whole; arcs, points and names keep their size on screen. */
export function WorldMap(props: {
  readonly graph: MapGraph;
  readonly shades: ReadonlyMap<string, number>;
  readonly projection: GeoProjection;
  readonly size: Size;
  readonly zoom: MapZoom;
}) {
  const { t } = useTranslation();
  const store = useAppStore();
  const { graph, shades, projection, size } = props;
  const { ref, transform, reveal } = props.zoom;
  const { selected, select, language, nameLanguage } = useApp((state) => state);
  const [marked, setMarked] = useState<Marked>();
  const found = marksOf(graph, nameLanguage, projection, transform, size);
  const countries = found.countries.map((mark): PlacedNode => ({
    ...mark,
    label: t('map.country', { name: mark.name, count: mark.events.length }),
  }));
  const places = found.places.map((mark): PlacedNode => ({
    ...mark,
    label: t('map.place', { name: mark.name, count: mark.events.length }),
  }));
  const byId = new Map<string, PlacedNode>(countries.map((country) => [country.node.id, country]));
  const ties = graph.ties.flatMap((tie): readonly PlacedTie[] => {
    const [from, to] = [byId.get(tie.source), byId.get(tie.target)];
    if (from === undefined || to === undefined) return [];
    const name = t('map.tie', { a: from.name, b: to.name, count: tie.events.length });
    return [{ tie, name, from: from.at, to: to.at }];
  });
  const hoverLand = (code: string | undefined) => {
    if (code === undefined) return setMarked(undefined);
    const country = graph.countries.find((each) => each.code === code);
    if (country === undefined) {
      const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
      return setMarked({ name: t('map.noEvents', { name }), events: [], reports: undefined });
    }
    const name = t('map.country', { name: nameOf(country.node, nameLanguage), count: country.events.length });
    return setMarked({ name, events: country.events, reports: undefined });
  };
  const choose = (id: string) => {
    // Ties are drawn, and told in the details, where events are folded.
    if (isTieId(id) && store.getState().mode !== 'ties') store.getState().setMode('ties');
    select(id === selected ? undefined : id);
  };
  const chosenCode = graph.countries.find(({ node }) => node.id === selected)?.code;
  const common = { selected, onSelect: choose, onHover: setMarked };
  const revealMark = ({ at }: PlacedNode) => reveal(transform.invert([...at]));
  return (
    <>
      <svg
        ref={ref}
        className={classes['world']}
        width={size.width}
        height={size.height}
        role="group"
        aria-label={t('map.label', { countries: countries.length, ties: ties.length, places: places.length })}
        onClick={(event) => {
          const code = event.target instanceof SVGElement ? event.target.dataset['code'] : undefined;
          const country = graph.countries.find((each) => each.code === code);
          if (country === undefined) select(undefined);
          else choose(country.node.id);
        }}
      >
        <g transform={transform.toString()}>
          <LandLayer projection={projection} shades={shades} selected={chosenCode} onHover={hoverLand} />
        </g>
        <MarkLayer marks={countries} shape="country" {...common} onFocus={revealMark} />
        <TieLayer ties={ties} {...common} />
        <MarkLayer marks={places} shape="place" {...common} onFocus={revealMark} />
        <CountryFaces marks={countries} onSelect={choose} />
      </svg>
      {marked !== undefined && <MapTip marked={marked} />}
    </>
  );
}
