import { createContext } from 'react';

/** The address of the site, which links that leave it have to carry: "https://bagdar.example". */
export const Site = createContext('');
