export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export interface Neo4jServerOptions {
  readonly port?: number;
  readonly httpPort?: number;
  readonly data?: string;
  readonly password?: string;
  readonly log?: (line: string) => void;
}

export function missingForNeo4j(): string | undefined;
export function startNeo4j(options?: Neo4jServerOptions): Promise<Neo4jServer>;
