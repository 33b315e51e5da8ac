<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
    <name>DefectTable</name>
    <message>
        <source>No defects found</source>
        <translation>No se encontraron defectos</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Choose a row to see its defect on the picture; keys 1 to 9 do the same</source>
        <translation>Elija una fila para ver su defecto en la imagen; las teclas 1 a 9 hacen lo mismo</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Size ± u</source>
        <translation>Tamaño ± u</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>{sign}{kind} {id}</source>
        <translation>{sign}{kind} {id}</translation>
    </message>
</context><context>
    <name>Faults</name>
    <message>
        <source>The program itself failed: {error}</source>
        <translation>El programa mismo falló: {error}</translation>
    </message>
    <message>
        <source>Repeat the last step. If it comes again, give the log to the maker</source>
        <translation>Repita el último paso. Si vuelve a ocurrir, entregue el registro al fabricante</translation>
    </message>
</context><context>
    <name>FirstRunCard</name>
    <message>
        <source>Welcome. Five steps:</source>
        <translation>Bienvenido. Cinco pasos:</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>No volver a mostrar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context><context>
    <name>HelpScreen</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Pantalla táctil</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>Cinco pasos</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Qué significan las respuestas</translation>
    </message>
</context><context>
    <name>HelpTexts</name>
    <message>
        <source>Choose the part number, or scan it from the label.</source>
        <translation>Elija el número de pieza o escanéelo de la etiqueta.</translation>
    </message>
    <message>
        <source>Scan the serial number and insert the connector.</source>
        <translation>Escanee el número de serie e inserte el conector.</translation>
    </message>
    <message>
        <source>Turn the focus until the bar is full and the fiber is in the middle.</source>
        <translation>Gire el enfoque hasta llenar la barra y deje la fibra en el centro.</translation>
    </message>
    <message>
        <source>Press Space, the pedal or the large key: the end face is judged.</source>
        <translation>Pulse Espacio, el pedal o el botón grande: se evalúa la cara de la fibra.</translation>
    </message>
    <message>
        <source>Do what the answer says. The next scan books this one.</source>
        <translation>Haga lo que dice la respuesta. El siguiente escaneo registra esta pieza.</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASA</translation>
    </message>
    <message>
        <source>Every defect is within its limit. Put the cap on; go on.</source>
        <translation>Cada defecto está dentro de su límite. Ponga el tapón y siga.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLA</translation>
    </message>
    <message>
        <source>A limit is broken; the card says which. Loose dirt: clean and press C. Damage: set aside.</source>
        <translation>Se supera un límite; la tarjeta dice cuál. Suciedad suelta: limpie y pulse C. Daño: aparte la pieza.</translation>
    </message>
    <message>
        <source>RETAKE</source>
        <translation>REPETIR</translation>
    </message>
    <message>
        <source>The picture is to blame, not the part: focus, light, centring. Put it right; press Space.</source>
        <translation>La culpa es de la imagen, no de la pieza: enfoque, luz, centrado. Corríjalo y pulse Espacio.</translation>
    </message>
    <message>
        <source>ASK</source>
        <translation>CONSULTAR</translation>
    </message>
    <message>
        <source>The station cannot decide. Set the part aside and call the technician.</source>
        <translation>La estación no puede decidir. Aparte la pieza y llame al técnico.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Capture and judge; a foot pedal does the same</source>
        <translation>Capturar y evaluar; el pedal hace lo mismo</translation>
    </message>
    <message>
        <source>Cleaned: judge again, both pictures are kept</source>
        <translation>Limpiado: evaluar otra vez, se guardan ambas imágenes</translation>
    </message>
    <message>
        <source>Hold: the raw picture without drawings</source>
        <translation>Mantener: la imagen sin dibujos</translation>
    </message>
    <message>
        <source>Go to a defect</source>
        <translation>Ir a un defecto</translation>
    </message>
    <message>
        <source>Before and after cleaning</source>
        <translation>Antes y después de limpiar</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo the last booking</source>
        <translation>Deshacer el último registro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the live picture</source>
        <translation>Volver a la imagen en vivo</translation>
    </message>
    <message>
        <source>Ctrl+1 … 9</source>
        <translation>Ctrl+1 … 9</translation>
    </message>
    <message>
        <source>Change to another screen</source>
        <translation>Cambiar de pantalla</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Full screen and back</source>
        <translation>Pantalla completa y volver</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Dos dedos</translation>
    </message>
    <message>
        <source>Zoom; the wheel or + and − do the same</source>
        <translation>Ampliar; la rueda o + y − hacen lo mismo</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Tap twice</source>
        <translation>Tocar dos veces</translation>
    </message>
    <message>
        <source>The whole picture again</source>
        <translation>La imagen entera otra vez</translation>
    </message>
    <message>
        <source>Tap a mark</source>
        <translation>Tocar una marca</translation>
    </message>
    <message>
        <source>Show its row in the table, and the other way round</source>
        <translation>Mostrar su fila en la tabla, y al revés</translation>
    </message>
</context><context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context><context>
    <name>MainWindow</name>
    <message>
        <source>D-Scope Blink</source>
        <translation>D-Scope Blink</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Role: {role}. Press to change it.</source>
        <translation>Rol: {role}. Pulse para cambiarlo.</translation>
    </message>
</context><context>
    <name>Notices</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context><context>
    <name>NoticesScreen</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
</context><context>
    <name>NumberEditor</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context><context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
</context><context>
    <name>PathEditor</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context><context>
    <name>PictureView</name>
    <message>
        <source>Picture of the end face</source>
        <translation>Imagen de la cara de la fibra</translation>
    </message>
</context><context>
    <name>PinDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>PIN incorrecto. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose the new PIN again.</source>
        <translation>Los dos no coinciden. Elija de nuevo el PIN.</translation>
    </message>
    <message>
        <source>Wrong PIN too often. Try again in {time}.</source>
        <translation>Demasiados PIN incorrectos. Inténtelo en {time}.</translation>
    </message>
    <message>
        <source>PIN of {role}</source>
        <translation>PIN de {role}</translation>
    </message>
    <message>
        <source>Choose a new PIN for {role}: 4 to 12 digits</source>
        <translation>Elija un PIN nuevo para {role}: de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>The new PIN of {role} once more</source>
        <translation>Otra vez el PIN nuevo de {role}</translation>
    </message>
</context><context>
    <name>Reasons</name>
    <message>
        <source>{what} {ids} in {zone}: {found}, allowed: {limit}</source>
        <translation>{what} {ids} en {zone}: {found}, permitido: {limit}</translation>
    </message>
    <message>
        <source>{excess} µm too large</source>
        <translation>{excess} µm de más</translation>
    </message>
    <message>
        <source>{found} {what} in {zone} ({ids}), allowed: {limit}</source>
        <translation>{found} {what} en {zone} ({ids}), permitido: {limit}</translation>
    </message>
    <message>
        <source>scratches</source>
        <translation>arañazos</translation>
    </message>
    <message>
        <source>pits</source>
        <translation>picaduras</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>desconchones</translation>
    </message>
    <message>
        <source>cracks</source>
        <translation>grietas</translation>
    </message>
    <message>
        <source>pieces of dirt</source>
        <translation>partículas de suciedad</translation>
    </message>
    <message>
        <source>films</source>
        <translation>películas</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>defectos</translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <translation>{names} y {rest} más</translation>
    </message>
    <message>
        <source>Wrong part for this recipe: the fiber measures {found}, expected {limit}</source>
        <translation>Pieza equivocada para esta receta: la fibra mide {found}, se espera {limit}</translation>
    </message>
    <message>
        <source>The magnification is too low: {found}, needed {limit}; call a technician</source>
        <translation>La ampliación es insuficiente: {found}, se necesita {limit}; llame a un técnico</translation>
    </message>
    <message>
        <source>{what} {ids} in {zone} has no size in µm; call a technician</source>
        <translation>{what} {ids} en {zone} no tiene tamaño en µm; llame a un técnico</translation>
    </message>
    <message>
        <source>Zone {zone} was not inspected; call a technician</source>
        <translation>La zona {zone} no se inspeccionó; llame a un técnico</translation>
    </message>
    <message>
        <source>The picture cannot be read: capture it again</source>
        <translation>La imagen no se puede leer: captúrela otra vez</translation>
    </message>
    <message>
        <source>No connector: insert one</source>
        <translation>No hay conector: inserte uno</translation>
    </message>
    <message>
        <source>Not sharp: turn the focus until the bar is full</source>
        <translation>No está nítida: gire el enfoque hasta llenar la barra</translation>
    </message>
    <message>
        <source>Too dark or too bright: set the light to the middle of the bar</source>
        <translation>Demasiado oscura o clara: ponga la luz en el centro de la barra</translation>
    </message>
    <message>
        <source>Overexposed: turn the light down</source>
        <translation>Sobreexpuesta: baje la luz</translation>
    </message>
    <message>
        <source>A film covers the end face: clean it and capture again</source>
        <translation>Una película cubre la cara: límpiela y capture otra vez</translation>
    </message>
    <message>
        <source>Off centre: move the fiber to the middle</source>
        <translation>Descentrada: lleve la fibra al centro</translation>
    </message>
    <message>
        <source>The scale does not fit the fiber: call a technician to calibrate the station</source>
        <translation>La escala no concuerda con la fibra: llame a un técnico para calibrar la estación</translation>
    </message>
    <message>
        <source>No scale is known: call a technician to calibrate the station</source>
        <translation>No hay escala: llame a un técnico para calibrar la estación</translation>
    </message>
    <message>
        <source>The program failed on this picture: call a technician</source>
        <translation>El programa falló con esta imagen: llame a un técnico</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Demasiados</translation>
    </message>
    <message>
        <source>Picture unreadable</source>
        <translation>Imagen ilegible</translation>
    </message>
    <message>
        <source>No connector</source>
        <translation>Sin conector</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>No está nítida</translation>
    </message>
    <message>
        <source>Too dark or too bright</source>
        <translation>Demasiado oscura o clara</translation>
    </message>
    <message>
        <source>Overexposed</source>
        <translation>Sobreexpuesta</translation>
    </message>
    <message>
        <source>Covered by a film</source>
        <translation>Cubierta por una película</translation>
    </message>
    <message>
        <source>Off centre</source>
        <translation>Descentrada</translation>
    </message>
    <message>
        <source>Scale does not fit</source>
        <translation>La escala no concuerda</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>Sin escala</translation>
    </message>
    <message>
        <source>Wrong part</source>
        <translation>Pieza equivocada</translation>
    </message>
    <message>
        <source>Magnification too low</source>
        <translation>Ampliación insuficiente</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Zone not inspected</source>
        <translation>Zona sin inspeccionar</translation>
    </message>
    <message>
        <source>Program failed</source>
        <translation>Falló el programa</translation>
    </message>
</context><context>
    <name>RoleDialog</name>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Operator's name, for the records</source>
        <translation>Nombre del operador, para los registros</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Trabajar como</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Cambiar el PIN…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context><context>
    <name>Screens</name>
    <message>
        <source>Inspect</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context><context>
    <name>SettingFaults</name>
    <message>
        <source>This is empty. Type something in.</source>
        <translation>Está vacío. Escriba algo.</translation>
    </message>
    <message>
        <source>“{given}” is no number. Use digits and a point.</source>
        <translation>«{given}» no es un número. Use cifras y un punto.</translation>
    </message>
    <message>
        <source>“{given}” is no whole number. Use digits only.</source>
        <translation>«{given}» no es un número entero. Use solo cifras.</translation>
    </message>
    <message>
        <source>{given} is too small. The limit is {limit}.</source>
        <translation>{given} es demasiado pequeño. El límite es {limit}.</translation>
    </message>
    <message>
        <source>{given} is too large. The limit is {limit}.</source>
        <translation>{given} es demasiado grande. El límite es {limit}.</translation>
    </message>
    <message>
        <source>There is no “{given}”. Choose one of: {limit}.</source>
        <translation>No existe «{given}». Elija entre: {limit}.</translation>
    </message>
    <message>
        <source>There is no file {given}. Choose another or leave this empty.</source>
        <translation>No existe el archivo {given}. Elija otro o déjelo vacío.</translation>
    </message>
    <message>
        <source>This file is no calibration. Make one with “dscope calibrate”. {limit}</source>
        <translation>Este archivo no es una calibración. Haga una con «dscope calibrate». {limit}</translation>
    </message>
    <message>
        <source>There is no folder {given}. Make it first, or leave this empty.</source>
        <translation>No existe la carpeta {given}. Créela primero o déjelo vacío.</translation>
    </message>
    <message>
        <source>“{given}” cannot be used: {limit}</source>
        <translation>«{given}» no se puede usar: {limit}</translation>
    </message>
</context><context>
    <name>SettingGroups</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Station and scale</source>
        <translation>Estación y escala</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Capture and judge</source>
        <translation>Capturar y evaluar</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Imagen en vivo</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context><context>
    <name>SettingWords</name>
    <message>
        <source>Name of the station</source>
        <translation>Nombre de la estación</translation>
    </message>
    <message>
        <source>Stands in every record.</source>
        <translation>Figura en cada registro.</translation>
    </message>
    <message>
        <source>Part number at the start</source>
        <translation>Número de pieza al empezar</translation>
    </message>
    <message>
        <source>Chosen when the program opens.</source>
        <translation>Se elige al abrir el programa.</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Archivo de calibración</translation>
    </message>
    <message>
        <source>Empty: the cladding of the fiber is the ruler.</source>
        <translation>Vacío: el revestimiento de la fibra sirve de regla.</translation>
    </message>
    <message>
        <source>Scale, typed in</source>
        <translation>Escala, escrita a mano</translation>
    </message>
    <message>
        <source>Leave empty unless there is no calibration file.</source>
        <translation>Déjelo vacío salvo que no haya archivo de calibración.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>From the list, or typed in, such as usb:0.</source>
        <translation>De la lista o escrita, como usb:0.</translation>
    </message>
    <message>
        <source>Settings of the camera</source>
        <translation>Ajustes de la cámara</translation>
    </message>
    <message>
        <source>A file in config/cameras.</source>
        <translation>Un archivo en config/cameras.</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Carpeta del historial</translation>
    </message>
    <message>
        <source>Empty: the user's own folder.</source>
        <translation>Vacío: la carpeta propia del usuario.</translation>
    </message>
    <message>
        <source>Warn when less is free</source>
        <translation>Avisar si queda menos libre</translation>
    </message>
    <message>
        <source>Frames of a capture</source>
        <translation>Imágenes por captura</translation>
    </message>
    <message>
        <source>The sharpest of them is judged.</source>
        <translation>Se evalúa la más nítida.</translation>
    </message>
    <message>
        <source>Longest wait for them</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Cleanings of a part</source>
        <translation>Limpiezas por pieza</translation>
    </message>
    <message>
        <source>Whatever still fails after so many is damaged.</source>
        <translation>Lo que siga fallando después está dañado.</translation>
    </message>
    <message>
        <source>Allowed way off the centre</source>
        <translation>Descentrado permitido</translation>
    </message>
    <message>
        <source>As a share of half the height of the picture, 0 to 1.</source>
        <translation>En proporción a media altura de la imagen, de 0 a 1.</translation>
    </message>
    <message>
        <source>Judge only with a serial number</source>
        <translation>Evaluar solo con número de serie</translation>
    </message>
    <message>
        <source>A tone with each answer</source>
        <translation>Un tono con cada respuesta</translation>
    </message>
    <message>
        <source>Show defects in the live picture</source>
        <translation>Mostrar defectos en la imagen en vivo</translation>
    </message>
    <message>
        <source>Profile for the live picture</source>
        <translation>Perfil para la imagen en vivo</translation>
    </message>
    <message>
        <source>Most analyses a second</source>
        <translation>Máximo de análisis por segundo</translation>
    </message>
    <message>
        <source>The picture itself is always as fast as the camera.</source>
        <translation>La imagen misma siempre va al ritmo de la cámara.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Full screen at the start</source>
        <translation>Pantalla completa al empezar</translation>
    </message>
    <message>
        <source>Show the five steps at the start</source>
        <translation>Mostrar los cinco pasos al empezar</translation>
    </message>
</context><context>
    <name>SettingsScreen</name>
    <message>
        <source>As shipped</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <source>Fill in the values that the program came with; nothing is saved yet</source>
        <translation>Pone los valores con los que llegó el programa; aún no se guarda nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context><context>
    <name>Shell</name>
    <message>
        <source>Close the program and open it again to work with them.</source>
        <translation>Cierre el programa y ábralo de nuevo para trabajar con ellos.</translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation>Los ajustes están guardados</translation>
    </message>
</context><context>
    <name>SwitchEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context><context>
    <name>Wording</name>
    <message>
        <source>PASS</source>
        <translation>PASA</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLA</translation>
    </message>
    <message>
        <source>RETAKE</source>
        <translation>REPETIR</translation>
    </message>
    <message>
        <source>ASK</source>
        <translation>CONSULTAR</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Arañazo</translation>
    </message>
    <message>
        <source>Pit</source>
        <translation>Picadura</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Desconchón</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>Grieta</translation>
    </message>
    <message>
        <source>Dirt</source>
        <translation>Suciedad</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>core</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>cladding</source>
        <translation>revestimiento</translation>
    </message>
    <message>
        <source>adhesive</source>
        <translation>adhesivo</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>exterior</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>QA</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>– not judged</source>
        <translation>– sin evaluar</translation>
    </message>
    <message>
        <source>✔ ok</source>
        <translation>✔ bien</translation>
    </message>
    <message>
        <source>✖ not ok</source>
        <translation>✖ mal</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>de cualquier tamaño</translation>
    </message>
    <message>
        <source>over</source>
        <translation>de más de</translation>
    </message>
    <message>
        <source>under</source>
        <translation>de menos de</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>per pixel</source>
        <translation>por píxel</translation>
    </message>
</context></TS>
