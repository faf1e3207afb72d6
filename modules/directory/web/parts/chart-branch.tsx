import type { ChartNode } from '../../contract/chart.ts';
import { ChartBody } from './chart-body.tsx';

interface ChartBranchesProps {
  nodes: ChartNode[];
  /** The body whose parts these are; null for those the chart begins with. */
  under: string | null;
  depth?: number;
}

/** The bodies right under one, each with its own beneath: lists within lists. */
export function ChartBranches({ nodes, under, depth = 0 }: ChartBranchesProps) {
  const own = nodes.filter((node) => node.under === under);
  if (own.length === 0) return null;
  return (
    <ul className={['chart', `chart-${Math.min(depth, 2)}`].join(' ')}>
      {own.map((node) => (
        <li key={node.id}>
          <ChartBody node={node} />
          <ChartBranches nodes={nodes} under={node.id} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}
