/** What a reader must know about the store of closes. */
export const notices = {
  restored_one: 'El {{date}} se perdió o dañó {{n}} parte de la caché y se repuso con los datos incluidos: {{parts}}.',
  restored_other:
    'El {{date}} se perdieron o dañaron {{n}} partes de la caché y se repusieron con los datos incluidos: {{parts}}.',
  rebuilt: 'El {{date}} la caché había desaparecido y se reconstruyó con los datos incluidos.',
  newerVersion:
    'La caché es de una versión más nueva de Tidemark y no se toca. Hasta actualizar, las cifras salen de los datos incluidos.',
  unavailable:
    'Este navegador no da a Tidemark una base de datos (puede ocurrir en ventanas privadas). Las cifras salen de los datos incluidos.',
  full: 'Este navegador ya no tiene espacio para la caché de Tidemark. Lo guardado queda como está; las cifras salen de ahí y de los datos incluidos.',
} as const;
