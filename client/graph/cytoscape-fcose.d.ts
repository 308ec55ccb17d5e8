declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';
  const register: Ext;
  // eslint-disable-next-line import/no-default-export -- the package has no other export
  export default register;
}
