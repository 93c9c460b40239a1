/** Why a feed was not taken. Figures already in the cache stay as they are. */
export const feed = {
  refused: {
    address: 'La dirección del feed debe empezar por https:// e indicar la carpeta del editor.',
    key: 'La clave pública son los 44 caracteres que muestra el editor, terminados en «=».',
    unsupported:
      'Este navegador no puede comprobar la firma del feed. Requiere Chromium 137 o Firefox 129, o posterior.',
    'too-large': 'El feed es mayor de lo que puede ser un feed, así que no se leyó.',
    signature:
      'La firma del feed no coincide: el archivo se modificó en el camino o la clave pública no es la de su editor.',
    malformed: 'El feed está firmado, pero no en el formato que lee Tidemark. Debe corregirlo su editor.',
    hostile:
      'El feed está firmado, pero contiene cosas que ningún feed necesita y que podrían hacer daño. Mejor usar otro.',
    'too-new': 'El feed tiene un formato más nuevo. Para leerlo hay que actualizar Tidemark.',
    older: 'El feed es anterior al que ya se tiene.',
    rewritten: 'El feed lleva la hora del que ya se tiene, pero dice otra cosa.',
    shorter: 'El feed termina antes que el que ya se tiene.',
    future: 'El feed dice haberse creado en el futuro. Conviene revisar el reloj de este equipo.',
  },
} as const;
