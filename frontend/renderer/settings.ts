export interface Settings {
  host: string;
  port: number;
  /** Where the built pages lie, whose code and styles the written ones name. */
  pages: string;
  /** The service as the renderer reaches it. */
  service: string;
  /** The address under which the public knows the site. */
  site: string;
}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const required = (name: string) => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set.`);
    return value;
  };
  return {
    // Nobody but the service asks the renderer.
    host: env.RENDERER_HOST || '127.0.0.1',
    port: Number(env.RENDERER_PORT || 8084),
    pages: required('BAGDAR_SPA_DIR'),
    service: required('BAGDAR_SERVICE_URL'),
    site: required('BAGDAR_PUBLIC_URL').replace(/\/$/, ''),
  };
}
