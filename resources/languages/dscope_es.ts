<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
    <name>AccessPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Open the settings: who gets the stream</source>
        <translation>Abrir los ajustes: quién recibe el flujo</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectados ahora</translation>
    </message>
    <message>
        <source>The stream is not served: nobody can connect.</source>
        <translation>El flujo no se sirve: nadie puede conectarse.</translation>
    </message>
    <message>
        <source>Open on this computer; others cannot connect.</source>
        <translation>Abrir en este ordenador; otros no pueden conectarse.</translation>
    </message>
    <message>
        <source>Read the square with a phone: the new token is in it.</source>
        <translation>Lea el cuadrado con un teléfono: contiene el nuevo token.</translation>
    </message>
    <message>
        <source>Read the square with a phone of the same network. The page asks for a token.</source>
        <translation>Lea el cuadrado con un teléfono de la misma red. La página pide un token.</translation>
    </message>
</context><context>
    <name>AgreementTab</name>
    <message>
        <source>Against the reference</source>
        <translation>Frente a la referencia</translation>
    </message>
    <message>
        <source>Repeatability of verdicts</source>
        <translation>Repetibilidad de los veredictos</translation>
    </message>
    <message>
        <source>Between operators</source>
        <translation>Entre operadores</translation>
    </message>
    <message>
        <source>✔  The verdict was the same, and right where that is known, on every part</source>
        <translation>✔  El veredicto fue igual en cada pieza, y correcto donde se conoce</translation>
    </message>
    <message>
        <source>Verdicts differed or were wrong on {count} of {parts} parts: {named}</source>
        <translation>Veredictos distintos o erróneos en {count} de {parts} piezas: {named}</translation>
    </message>
</context><context>
    <name>AnswerCard</name>
    <message>
        <source>Nothing breaks a limit.</source>
        <translation>Ningún límite superado.</translation>
    </message>
    <message>
        <source>and {} more reasons</source>
        <translation>y {} motivos más</translation>
    </message>
</context><context>
    <name>AnswerChip</name>
    <message>
        <source>Show only {}</source>
        <translation>Mostrar solo {}</translation>
    </message>
</context><context>
    <name>Audit</name>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Role entered</source>
        <translation>Rol abierto</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>Role left</source>
        <translation>Rol cerrado</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Name chosen</source>
        <translation>Nombre elegido</translation>
    </message>
    <message>
        <source>Token made or revoked</source>
        <translation>Token creado o revocado</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programa iniciado</translation>
    </message>
    <message>
        <source>Program closed</source>
        <translation>Programa cerrado</translation>
    </message>
    <message>
        <source>Signing key begins</source>
        <translation>Empieza la clave</translation>
    </message>
    <message>
        <source>Broken seal found</source>
        <translation>Sello roto detectado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Calibration in force</source>
        <translation>Calibración en vigor</translation>
    </message>
    <message>
        <source>Calibration imported</source>
        <translation>Calibración importada</translation>
    </message>
    <message>
        <source>Calibration taken out</source>
        <translation>Calibración retirada</translation>
    </message>
    <message>
        <source>Flat field in force</source>
        <translation>Campo plano vigente</translation>
    </message>
    <message>
        <source>Own dirt changed</source>
        <translation>Suciedad propia cambiada</translation>
    </message>
    <message>
        <source>Check overridden</source>
        <translation>Control omitido</translation>
    </message>
    <message>
        <source>Golden connector</source>
        <translation>Conector patrón</translation>
    </message>
    <message>
        <source>Limits of a chart</source>
        <translation>Límites de un gráfico</translation>
    </message>
    <message>
        <source>Booking taken back</source>
        <translation>Registro anulado</translation>
    </message>
    <message>
        <source>Recipe changed</source>
        <translation>Receta cambiada</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Trained models</source>
        <translation>Modelos entrenados</translation>
    </message>
    <message>
        <source>Label corrected</source>
        <translation>Etiqueta corregida</translation>
    </message>
    <message>
        <source>Dataset imported</source>
        <translation>Datos importados</translation>
    </message>
    <message>
        <source>Dataset cleared</source>
        <translation>Datos vaciados</translation>
    </message>
    <message>
        <source>Set aside at the station</source>
        <translation>Apartado en la estación</translation>
    </message>
    <message>
        <source>No longer set aside</source>
        <translation>Ya no está apartado</translation>
    </message>
    <message>
        <source>Spool trimmed</source>
        <translation>Cola recortada</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <translation>Exportar Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>wait {} s</source>
        <translation>esperar {} s</translation>
    </message>
    <message>
        <source>idle for {} min</source>
        <translation>inactiva {} min</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>see</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>see and judge</source>
        <translation>ver y juzgar</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>en vigor desde</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>fiber</source>
        <translation>fibra</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>light</source>
        <translation>luz</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontradas</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecidas</translation>
    </message>
    <message>
        <source>specks</source>
        <translation>motas</translation>
    </message>
    <message>
        <source>after the check</source>
        <translation>tras el control</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>put in force again</source>
        <translation>de nuevo en vigor</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activado</translation>
    </message>
</context><context>
    <name>AuditFilterBar</name>
    <message>
        <source>Search in names, subjects, values and reasons (Ctrl+F)</source>
        <translation>Buscar en nombres, asuntos, valores y motivos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Who, what, value or reason</source>
        <translation>Quién, qué, valor o motivo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only this kind of event</source>
        <translation>Solo este tipo de suceso</translation>
    </message>
</context><context>
    <name>AuditPresenter</name>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Escrito: {}</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
</context><context>
    <name>AuditScreen</name>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who did what, when and why</source>
        <translation>Quién hizo qué, cuándo y por qué</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Whether anything stored was changed</source>
        <translation>Si se cambió algo de lo guardado</translation>
    </message>
    <message>
        <source>Write all that is found into a file: {}</source>
        <translation>Escribir todo lo encontrado en un archivo: {}</translation>
    </message>
</context><context>
    <name>AwayNote</name>
    <message>
        <source>The shared history does not answer. Shown is what this station stored itself.</source>
        <translation>El historial compartido no responde. Se muestra lo que guardó esta misma estación.</translation>
    </message>
</context><context>
    <name>BandRow</name>
    <message>
        <source>Type it as the table says it: none &gt; 3 µm, 5 from 2 to 5 µm, any &lt; 2 µm</source>
        <translation>Escríbalo como en la tabla: ninguno &gt; 3 µm, 5 de 2 a 5 µm, todos &lt; 2 µm</translation>
    </message>
    <message>
        <source>The band in words</source>
        <translation>La banda en palabras</translation>
    </message>
    <message>
        <source>Begins at, µm</source>
        <translation>Empieza en, µm</translation>
    </message>
    <message>
        <source>Ends at, µm</source>
        <translation>Termina en, µm</translation>
    </message>
    <message>
        <source>Source of the limit</source>
        <translation>Fuente del límite</translation>
    </message>
    <message>
        <source>from 0</source>
        <translation>de 0</translation>
    </message>
    <message>
        <source>over</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>under</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Whether the lower end belongs to the band</source>
        <translation>Si el extremo inferior pertenece a la banda</translation>
    </message>
    <message>
        <source>Whether the upper end belongs to the band</source>
        <translation>Si el extremo superior pertenece a la banda</translation>
    </message>
    <message>
        <source>Number allowed</source>
        <translation>Permitidos</translation>
    </message>
    <message>
        <source>Remove this band</source>
        <translation>Retirar esta banda</translation>
    </message>
</context><context>
    <name>BandsEditor</name>
    <message>
        <source>Listed in this zone</source>
        <translation>Indicada en esta zona</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Añadir banda</translation>
    </message>
    <message>
        <source>Zone {zone}: {column}</source>
        <translation>Zona {zone}: {column}</translation>
    </message>
    <message>
        <source>Add a band that goes on where the bands there are leave off (Alt+B)</source>
        <translation>Añadir una banda que siga donde terminan las que hay (Alt+B)</translation>
    </message>
</context><context>
    <name>BlandAltmanChart</name>
    <message>
        <source>Sizes shown</source>
        <translation>Tamaños mostrados</translation>
    </message>
    <message>
        <source>Differences over sizes</source>
        <translation>Diferencias según el tamaño</translation>
    </message>
    <message>
        <source>{second} − {first}, µm, over the mean of both, µm. Line: bias; dashes: 95 % of single marks</source>
        <translation>{second} − {first}, µm, sobre la media de ambas, µm. Línea: sesgo; trazos: 95 % de las marcas</translation>
    </message>
</context><context>
    <name>BlankView</name>
    <message>
        <source>Picture of the blank</source>
        <translation>Imagen del blanco</translation>
    </message>
</context><context>
    <name>BookPresenter</name>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Escrito: {}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context><context>
    <name>CalibrationFacts</name>
    <message>
        <source>{x:.5f} µm/px across, {y:.5f} down</source>
        <translation>{x:.5f} µm/px horizontal, {y:.5f} vertical</translation>
    </message>
    <message>
        <source>± {rel:.2%}, ± {um:.3f} µm of 125 µm</source>
        <translation>± {rel:.2%}, ± {um:.3f} µm de 125 µm</translation>
    </message>
    <message>
        <source>{used} used of {found}</source>
        <translation>{used} usados de {found}</translation>
    </message>
    <message>
        <source>rms {rms:.3f} px, largest {most:.2f} px</source>
        <translation>rms {rms:.3f} px, máximo {most:.2f} px</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U (k = 2)</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Distortion</source>
        <translation>Distorsión</translation>
    </message>
    <message>
        <source>{rotation:+.2f}°, axes off square {shear:+.3f}°</source>
        <translation>{rotation:+.2f}°, ejes fuera de escuadra {shear:+.3f}°</translation>
    </message>
    <message>
        <source>{:+.2%} at the corner</source>
        <translation>{:+.2%} en la esquina</translation>
    </message>
    <message>
        <source>No calibration is in force to compare with.</source>
        <translation>No hay calibración vigente con la que comparar.</translation>
    </message>
    <message>
        <source>✔ As the calibration of {day} within both uncertainties: {x:+.2%}, {y:+.2%}.</source>
        <translation>✔ Como la calibración del {day}, dentro de ambas incertidumbres: {x:+.2%}, {y:+.2%}.</translation>
    </message>
    <message>
        <source>⚠ Differs from the calibration of {day}: {x:+.2%} across, {y:+.2%} down.</source>
        <translation>⚠ Difiere de la calibración del {day}: {x:+.2%} horizontal, {y:+.2%} vertical.</translation>
    </message>
    <message>
        <source>✔ {what} agrees: {difference:+.2%}, allowed ± {allowed:.2%}.</source>
        <translation>✔ {what} concuerda: {difference:+.2%}, permitido ± {allowed:.2%}.</translation>
    </message>
    <message>
        <source>✖ {what} disagrees: {difference:+.2%}, allowed ± {allowed:.2%}. Take the picture again.</source>
        <translation>✖ {what} no concuerda: {difference:+.2%}, permitido ± {allowed:.2%}. Tome la imagen otra vez.</translation>
    </message>
</context><context>
    <name>CalibrationHints</name>
    <message>
        <source>Too dark: turn the light up, or expose longer</source>
        <translation>Demasiado oscura: suba la luz o aumente la exposición</translation>
    </message>
    <message>
        <source>Too bright: turn the light down, or expose shorter</source>
        <translation>Demasiado clara: baje la luz o reduzca la exposición</translation>
    </message>
    <message>
        <source>Looking for dots…</source>
        <translation>Buscando puntos…</translation>
    </message>
    <message>
        <source>Good: the dots are found. Go on.</source>
        <translation>Bien: puntos encontrados. Siga.</translation>
    </message>
    <message>
        <source>No dots: put the target in, and turn the focus</source>
        <translation>Sin puntos: inserte el patrón y gire el enfoque</translation>
    </message>
    <message>
        <source>Too few dots: move the target until dots fill the picture, or use a finer target</source>
        <translation>Muy pocos puntos: mueva el patrón hasta que llenen la imagen, o use uno más fino</translation>
    </message>
    <message>
        <source>The dots are too small: use a coarser target, or a stronger objective</source>
        <translation>Los puntos son demasiado pequeños: use un patrón más grueso o un objetivo de más aumento</translation>
    </message>
    <message>
        <source>Not sharp: turn the focus until the bar is full</source>
        <translation>No está nítida: gire el enfoque hasta llenar la barra</translation>
    </message>
    <message>
        <source>No square grid: use a target with a square grid of dots, and clean it</source>
        <translation>No hay retícula cuadrada: use un patrón con retícula cuadrada de puntos, y límpielo</translation>
    </message>
    <message>
        <source>The grid is not square: lay the target flat, and check that its grid is square</source>
        <translation>La retícula no es cuadrada: ponga el patrón plano y compruebe que su retícula lo sea</translation>
    </message>
    <message>
        <source>Fainter dots lie in between: clean the target, and check its pitch</source>
        <translation>Hay puntos más débiles en medio: limpie el patrón y compruebe su paso</translation>
    </message>
    <message>
        <source>The scale is far from what is expected: go back and check pitch and objective</source>
        <translation>La escala dista mucho de la esperada: vuelva atrás y compruebe paso y objetivo</translation>
    </message>
    <message>
        <source>The target is tilted: lay it flat, square to the microscope</source>
        <translation>El patrón está inclinado: póngalo plano, perpendicular al microscopio</translation>
    </message>
    <message>
        <source>The dots do not lie on a grid: clean the target, and keep the table still</source>
        <translation>Los puntos no forman una retícula: limpie el patrón y no mueva la mesa</translation>
    </message>
    <message>
        <source>Too uncertain: get more dots into the picture, sharper and without dirt</source>
        <translation>Demasiado incierto: ponga más puntos en la imagen, más nítidos y sin suciedad</translation>
    </message>
</context><context>
    <name>Calibrations</name>
    <message>
        <source>✔ valid</source>
        <translation>✔ válida</translation>
    </message>
    <message>
        <source>▲ ends soon</source>
        <translation>▲ vence pronto</translation>
    </message>
    <message>
        <source>⚠ past its end</source>
        <translation>⚠ fuera de plazo</translation>
    </message>
    <message>
        <source>✖ ended</source>
        <translation>✖ vencida</translation>
    </message>
    <message>
        <source>✖ other picture size</source>
        <translation>✖ otro tamaño de imagen</translation>
    </message>
    <message>
        <source>✖ other camera</source>
        <translation>✖ otra cámara</translation>
    </message>
    <message>
        <source>The calibration cannot be read</source>
        <translation>La calibración no se puede leer</translation>
    </message>
    <message>
        <source>The calibration is of another camera</source>
        <translation>La calibración es de otra cámara</translation>
    </message>
    <message>
        <source>The calibration is for another picture size</source>
        <translation>La calibración es para otro tamaño de imagen</translation>
    </message>
    <message>
        <source>The calibration ended on {end}</source>
        <translation>La calibración venció el {end}</translation>
    </message>
    <message>
        <source>The calibration does not fit the last parts</source>
        <translation>La calibración no concuerda con las últimas piezas</translation>
    </message>
    <message>
        <source>The calibration ends on {end}</source>
        <translation>La calibración vence el {end}</translation>
    </message>
    <message>
        <source>⚠ {what}: nothing is judged until a technician calibrates</source>
        <translation>⚠ {what}: no se evalúa nada hasta que un técnico calibre</translation>
    </message>
    <message>
        <source>⚠ {what}: tell a technician</source>
        <translation>⚠ {what}: avise a un técnico</translation>
    </message>
    <message>
        <source>The calibration in force cannot be read: {fault}</source>
        <translation>La calibración vigente no se puede leer: {fault}</translation>
    </message>
    <message>
        <source>The calibration in force was made with the camera {made_with}; {camera} is in use</source>
        <translation>La calibración vigente se hizo con la cámara {made_with}; está en uso {camera}</translation>
    </message>
    <message>
        <source>The calibration in force is for {made_for}; the camera sends {sends}</source>
        <translation>La calibración vigente es para {made_for}; la cámara envía {sends}</translation>
    </message>
    <message>
        <source>The calibration in force ended on {end}</source>
        <translation>La calibración vigente venció el {end}</translation>
    </message>
    <message>
        <source>The calibration in force ended on {end}, and still measures</source>
        <translation>La calibración vigente venció el {end}, y aún se mide con ella</translation>
    </message>
    <message>
        <source>The claddings of the last {parts} parts make the scale {x:+.2%} across and {y:+.2%} down against the calibration in force; ± {allowed:.2%} is allowed</source>
        <translation>Según el revestimiento de las últimas {parts} piezas, la escala difiere {x:+.2%} en horizontal y {y:+.2%} en vertical de la calibración vigente; se permite ± {allowed:.2%}</translation>
    </message>
    <message>
        <source>The calibration in force ends on {end}</source>
        <translation>La calibración vigente vence el {end}</translation>
    </message>
    <message>
        <source>Calibrate: screen Calibration, New calibration</source>
        <translation>Calibre: pantalla Calibración, Nueva calibración</translation>
    </message>
    <message>
        <source>Choose another one on the screen Calibration, or calibrate</source>
        <translation>Elija otra en la pantalla Calibración, o calibre</translation>
    </message>
    <message>
        <source>Connect that camera again, choose a calibration of this one, or calibrate</source>
        <translation>Vuelva a conectar esa cámara, elija una calibración de esta, o calibre</translation>
    </message>
    <message>
        <source>Set the camera's region back on the screen Camera, or calibrate</source>
        <translation>Restablezca la región en la pantalla Cámara, o calibre</translation>
    </message>
    <message>
        <source>Check objective, camera tube and fiber of the recipe, then calibrate</source>
        <translation>Compruebe objetivo, tubo de la cámara y fibra de la receta; luego calibre</translation>
    </message>
</context><context>
    <name>CameraPresenter</name>
    <message>
        <source>Save camera settings</source>
        <translation>Guardar ajustes de la cámara</translation>
    </message>
</context><context>
    <name>CameraScreen</name>
    <message>
        <source>Saturated in red</source>
        <translation>Saturado: rojo</translation>
    </message>
    <message>
        <source>Take one picture</source>
        <translation>Tomar una imagen</translation>
    </message>
    <message>
        <source>Software trigger (T)</source>
        <translation>Disparo por software (T)</translation>
    </message>
    <message>
        <source>Flat field and own dirt…</source>
        <translation>Campo plano…</translation>
    </message>
    <message>
        <source>Take uneven light and own dirt out of every picture (F)</source>
        <translation>Quitar de cada imagen la luz desigual y la suciedad propia (F)</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>No picture: the camera is not live</source>
        <translation>Sin imagen: la cámara no está en vivo</translation>
    </message>
</context><context>
    <name>CapturePage</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take a burst of pictures and look for the dots (T)</source>
        <translation>Tomar una ráfaga de imágenes y buscar los puntos (T)</translation>
    </message>
    <message>
        <source>End the capture; nothing is kept</source>
        <translation>Terminar la captura; no se guarda nada</translation>
    </message>
    <message>
        <source>Keep the table still, then take the picture</source>
        <translation>No mueva la mesa y tome la imagen</translation>
    </message>
    <message>
        <source>No picture: the camera is not live</source>
        <translation>Sin imagen: la cámara no está en vivo</translation>
    </message>
    <message>
        <source>Mean of {} pictures.</source>
        <translation>Media de {} imágenes.</translation>
    </message>
    <message>
        <source>The sharpest picture alone: the table shook.</source>
        <translation>Solo la imagen más nítida: la mesa vibró.</translation>
    </message>
    <message>
        <source>✔ {} dots on the grid</source>
        <translation>✔ {} puntos en la retícula</translation>
    </message>
    <message>
        <source>A cross marks a dot that was left out: dirty, cut or out of place.</source>
        <translation>Una cruz marca un punto omitido: sucio, cortado o fuera de sitio.</translation>
    </message>
    <message>
        <source>✖ No scale from this picture</source>
        <translation>✖ Esta imagen no da escala</translation>
    </message>
    <message>
        <source>✖ No picture was taken</source>
        <translation>✖ No se tomó ninguna imagen</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tomar imagen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context><context>
    <name>CardPanel</name>
    <message>
        <source>No model is chosen</source>
        <translation>Ningún modelo elegido</translation>
    </message>
</context><context>
    <name>CautionLine</name>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context><context>
    <name>CellsTable</name>
    <message>
        <source>Flips by month and part</source>
        <translation>Cambios por mes y pieza</translation>
    </message>
</context><context>
    <name>ChartsPage</name>
    <message>
        <source>Quantities</source>
        <translation>Magnitudes</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún nada que dibujar</translation>
    </message>
    <message>
        <source>Control charts begin with the first station check</source>
        <translation>Los gráficos de control empiezan con el primer control de la estación</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegidos a mano</translation>
    </message>
    <message>
        <source>the first green ones</source>
        <translation>los primeros verdes</translation>
    </message>
    <message>
        <source>Checks: {checks}, with an alarm: {alarms}.   Checks that set the limits: {baseline}, {which} (shaded).</source>
        <translation>Controles: {checks}, con alarma: {alarms}.   Controles que fijan los límites: {baseline}, {which} (sombreados).</translation>
    </message>
    <message>
        <source>Now tap the last check that sets the limits, then “Limits to here”.</source>
        <translation>Toque ahora el último control que fija los límites y luego «Límites hasta aquí».</translation>
    </message>
    <message>
        <source>The checks from here to there show what is usual</source>
        <translation>Los controles de aquí hasta allí muestran lo habitual</translation>
    </message>
    <message>
        <source>Limits from here</source>
        <translation>Límites desde aquí</translation>
    </message>
    <message>
        <source>Limits to here</source>
        <translation>Límites hasta aquí</translation>
    </message>
    <message>
        <source>Limits from the first</source>
        <translation>Límites de los primeros</translation>
    </message>
    <message>
        <source>The first green checks set the limits again</source>
        <translation>Los primeros controles verdes vuelven a fijar los límites</translation>
    </message>
</context><context>
    <name>CheckPage</name>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>Target, moved or turned</source>
        <translation>Patrón, movido o girado</translation>
    </message>
    <message>
        <source>Move or turn the target, then measure it a second time</source>
        <translation>Mueva o gire el patrón y mídalo por segunda vez</translation>
    </message>
    <message>
        <source>This fiber</source>
        <translation>Esta fibra</translation>
    </message>
    <message>
        <source>Put a fiber of known cladding in, then measure it</source>
        <translation>Inserte una fibra de revestimiento conocido y mídala</translation>
    </message>
    <message>
        <source>Residuals drawn {:g} times as long; a cross is a dot left out</source>
        <translation>Residuos dibujados {:g} veces más largos; una cruz es un punto omitido</translation>
    </message>
    <message>
        <source>Not checked a second time yet.</source>
        <translation>Aún sin comprobar por segunda vez.</translation>
    </message>
    <message>
        <source>Measuring a second time…</source>
        <translation>Midiendo por segunda vez…</translation>
    </message>
    <message>
        <source>The second look gave no scale. {}</source>
        <translation>La segunda medida no dio escala. {}</translation>
    </message>
    <message>
        <source>Known fiber</source>
        <translation>Fibra conocida</translation>
    </message>
    <message>
        <source>Measure a second time, to be sure:</source>
        <translation>Mida por segunda vez, para estar seguro:</translation>
    </message>
</context><context>
    <name>CheckReport</name>
    <message>
        <source>Station check</source>
        <translation>Control de la estación</translation>
    </message>
    <message>
        <source>D-Scope Blink   ·   Station check</source>
        <translation>D-Scope Blink   ·   Control de la estación</translation>
    </message>
    <message>
        <source>Station: {}</source>
        <translation>Estación: {}</translation>
    </message>
    <message>
        <source>Camera: {}</source>
        <translation>Cámara: {}</translation>
    </message>
    <message>
        <source>Done by: {}</source>
        <translation>Hecho por: {}</translation>
    </message>
    <message>
        <source>Ended: {}</source>
        <translation>Terminado: {}</translation>
    </message>
    <message>
        <source>Number: {}</source>
        <translation>Número: {}</translation>
    </message>
    <message>
        <source>The check was broken off.</source>
        <translation>El control se interrumpió.</translation>
    </message>
    <message>
        <source>Step and quantity</source>
        <translation>Paso y magnitud</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context><context>
    <name>CheckScreen</name>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>The station check, step by step</source>
        <translation>El control de la estación, paso a paso</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Controles hechos</translation>
    </message>
    <message>
        <source>All checks with who and when</source>
        <translation>Todos los controles, con quién y cuándo</translation>
    </message>
    <message>
        <source>Control charts</source>
        <translation>Gráficos de control</translation>
    </message>
    <message>
        <source>Drift of every quantity over the checks</source>
        <translation>Deriva de cada magnitud a lo largo de los controles</translation>
    </message>
    <message>
        <source>Golden connectors</source>
        <translation>Conectores maestros</translation>
    </message>
    <message>
        <source>Teach and forget golden connectors</source>
        <translation>Aprender y olvidar conectores maestros</translation>
    </message>
</context><context>
    <name>ChecksPage</name>
    <message>
        <source>No station check yet</source>
        <translation>Aún no hay controles</translation>
    </message>
    <message>
        <source>Start one on the page Check</source>
        <translation>Empiece uno en la página Control</translation>
    </message>
    <message>
        <source>broken off: {}</source>
        <translation>interrumpido: {}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Not green</source>
        <translation>No en verde</translation>
    </message>
    <message>
        <source>Station checks</source>
        <translation>Controles de la estación</translation>
    </message>
</context><context>
    <name>ChoiceBar</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Fechas…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Serial, or part of it</source>
        <translation>Serie, o parte de ella</translation>
    </message>
    <message>
        <source>Only parts with this in their serial</source>
        <translation>Solo piezas cuya serie contiene esto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>When they were inspected</source>
        <translation>Cuándo se inspeccionaron</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>How the inspection answered</source>
        <translation>Cómo respondió la inspección</translation>
    </message>
</context><context>
    <name>ClassKeys</name>
    <message>
        <source>1 item</source>
        <translation>1 ítem</translation>
    </message>
    <message>
        <source>{} items</source>
        <translation>{} ítems</translation>
    </message>
    <message>
        <source>{word} (key {number}): {items} items from {faces} end faces, {said} said by a person</source>
        <translation>{word} (tecla {number}): {items} ítems de {faces} caras, {said} dichos por una persona</translation>
    </message>
</context><context>
    <name>ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdidos</translation>
    </message>
</context><context>
    <name>ComparePage</name>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Invertir</translation>
    </message>
</context><context>
    <name>ComparisonView</name>
    <message>
        <source>Before cleaning</source>
        <translation>Antes de limpiar</translation>
    </message>
    <message>
        <source>After cleaning</source>
        <translation>Después de limpiar</translation>
    </message>
    <message>
        <source>Before (dashed: gone)</source>
        <translation>Antes (a trazos: desaparecido)</translation>
    </message>
    <message>
        <source>After cleaning {number}</source>
        <translation>Tras la limpieza {number}</translation>
    </message>
    <message>
        <source>Gone: {gone} (it was dirt) · stayed: {stayed} (damage) · new: {new}</source>
        <translation>Desaparecidos: {gone} (era suciedad) · quedan: {stayed} (daño) · nuevos: {new}</translation>
    </message>
</context><context>
    <name>ComponentsChart</name>
    <message>
        <source>Components of variation, %</source>
        <translation>Componentes de la variación, %</translation>
    </message>
</context><context>
    <name>ControlCharts</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Moving ranges</source>
        <translation>Rangos móviles</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>límite superior</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>límite inferior</translation>
    </message>
</context><context>
    <name>CopyPanel</name>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>Title of the copy</source>
        <translation>Título de la copia</translation>
    </message>
    <message>
        <source>Make copy</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{title}, house rules</source>
        <translation>{title}, reglas propias</translation>
    </message>
    <message>
        <source>A name has small letters, digits, points and hyphens</source>
        <translation>Un nombre lleva minúsculas, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>There is a rule set {name} already; choose another name</source>
        <translation>Ya existe un conjunto de reglas {name}; elija otro nombre</translation>
    </message>
    <message>
        <source>A title is needed</source>
        <translation>Hace falta un título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context><context>
    <name>DecisionEditor</name>
    <message>
        <source>a pass</source>
        <translation>un «pasa»</translation>
    </message>
    <message>
        <source>a question to a technician</source>
        <translation>una consulta a un técnico</translation>
    </message>
    <message>
        <source>a fail</source>
        <translation>un «falla»</translation>
    </message>
    <message>
        <source>not said: simple acceptance</source>
        <translation>no indicada: aceptación simple</translation>
    </message>
</context><context>
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
        <translation>#</translation>
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
        <source>µm ± U</source>
        <translation>µm ± U</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context><context>
    <name>DiffTable</name>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>= Nothing differs</source>
        <translation>= Nada difiere</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con que comparar</translation>
    </message>
    <message>
        <source>≠ One row differs</source>
        <translation>≠ Una fila difiere</translation>
    </message>
    <message>
        <source>≠ {count} rows differ</source>
        <translation>≠ {count} filas difieren</translation>
    </message>
</context><context>
    <name>DotsView</name>
    <message>
        <source>Picture of the dot target</source>
        <translation>Imagen del patrón de puntos</translation>
    </message>
</context><context>
    <name>EditPage</name>
    <message>
        <source>Zones and limits</source>
        <translation>Zonas y límites</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the draft (Ctrl+S)</source>
        <translation>Guardar el borrador (Ctrl+S)</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Changes, effect and approval of this version</source>
        <translation>Cambios, efecto y aprobación de esta versión</translation>
    </message>
    <message>
        <source>Effect on the history</source>
        <translation>Efecto en el historial</translation>
    </message>
</context><context>
    <name>EditPresenter</name>
    <message>
        <source>Only to be read: begin a new draft to change it</source>
        <translation>Solo lectura: empiece un borrador nuevo para cambiarlo</translation>
    </message>
    <message>
        <source>These changes of {time} were not saved yet.</source>
        <translation>Estos cambios de {time} aún no se guardaron.</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Seguir con ellos</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Save the draft {name}</source>
        <translation>Guardar el borrador {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Dejar para luego</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>This draft is not saved. What was typed is kept on this station.</source>
        <translation>Este borrador no está guardado. Lo escrito se conserva en esta estación.</translation>
    </message>
    <message>
        <source>✔ saved by {name}</source>
        <translation>✔ guardado por {name}</translation>
    </message>
</context><context>
    <name>Export</name>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <source>Parquet folder</source>
        <translation>Carpeta Parquet</translation>
    </message>
    <message>
        <source>Parquet takes all that is found, not marked lines alone</source>
        <translation>Parquet toma todo lo encontrado, no solo las líneas marcadas</translation>
    </message>
    <message>
        <source>Unmark all lines, and narrow the filters instead</source>
        <translation>Quite las marcas y acote los filtros en su lugar</translation>
    </message>
</context><context>
    <name>ExportBar</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the chosen inspection (Enter)</source>
        <translation>Mostrar la inspección elegida (Intro)</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Export everything that is found again</source>
        <translation>Volver a exportar todo lo encontrado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Take the selection along (Ctrl+E)</source>
        <translation>Llevarse la selección (Ctrl+E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End without a file</source>
        <translation>Terminar sin archivo</translation>
    </message>
    <message>
        <source>Export {} marked</source>
        <translation>Exportar {} marcadas</translation>
    </message>
    <message>
        <source>Export all {}</source>
        <translation>Exportar todas ({})</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>quedan {} s</translation>
    </message>
    <message>
        <source>{} min left</source>
        <translation>quedan {} min</translation>
    </message>
</context><context>
    <name>ExportPresenter</name>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>{} marked inspections</source>
        <translation>{} inspecciones marcadas</translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation>todo el historial</translation>
    </message>
    <message>
        <source>serial contains {}</source>
        <translation>serie contiene {}</translation>
    </message>
    <message>
        <source>part {}</source>
        <translation>pieza {}</translation>
    </message>
    <message>
        <source>lot {}</source>
        <translation>lote {}</translation>
    </message>
    <message>
        <source>operator {}</source>
        <translation>operador {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>antes de {}</translation>
    </message>
    <message>
        <source>answers {}</source>
        <translation>respuestas {}</translation>
    </message>
    <message>
        <source>last of each part only</source>
        <translation>solo la última de cada pieza</translation>
    </message>
    <message>
        <source>conditional verdicts only</source>
        <translation>solo veredictos condicionales</translation>
    </message>
    <message>
        <source>end faces with disputed marks only</source>
        <translation>solo caras con marcas en duda</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Escrito: {}</translation>
    </message>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>Cancelado; no se escribió ningún archivo</translation>
    </message>
</context><context>
    <name>Facts</name>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cleanings</source>
        <translation>Limpiezas</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>booked by {by} at {at}</source>
        <translation>registrada por {by}, {at}</translation>
    </message>
    <message>
        <source>undone by {by} at {at}</source>
        <translation>deshecha por {by}, {at}</translation>
    </message>
    <message>
        <source>± U: expanded uncertainty, U = k u with k = 2, about 95 %</source>
        <translation>± U: incertidumbre expandida, U = k u con k = 2, cerca del 95 %</translation>
    </message>
    <message>
        <source>{} (this edition is no longer on this station)</source>
        <translation>{} (esta edición ya no está en la estación)</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rule set file</source>
        <translation>Archivo de reglas</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Regla de decisión</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>como se entregó</translation>
    </message>
    <message>
        <source>version {number} of this station</source>
        <translation>versión {number} de esta estación</translation>
    </message>
    <message>
        <source>{version}, retired by {by} at {at}</source>
        <translation>{version}, retirada por {by} el {at}</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>none: pixels only</source>
        <translation>ninguna: solo píxeles</translation>
    </message>
    <message>
        <source>Cladding</source>
        <translation>Revestimiento</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Flat field</source>
        <translation>Campo plano</translation>
    </message>
    <message>
        <source>Map of own dirt</source>
        <translation>Mapa de la suciedad propia</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Looked for by</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Quality model</source>
        <translation>Modelo de calidad</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalía</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>Modelo entrenado</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>sin sellar</translation>
    </message>
    <message>
        <source>sealed, number {}</source>
        <translation>sellado, número {}</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>{:.0f} of 255</source>
        <translation>{:.0f} de 255</translation>
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
    <name>FilesBar</name>
    <message>
        <source>Export…</source>
        <translation>Sacar…</translation>
    </message>
    <message>
        <source>Write all labelled pictures into one .tar.gz, with COCO</source>
        <translation>Escribir todas las imágenes etiquetadas en un .tar.gz, con COCO</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>Take in what another station exported</source>
        <translation>Incorporar lo que exportó otra estación</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>How labelling works (F1)</source>
        <translation>Cómo funciona el etiquetado (F1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; no file is left behind</source>
        <translation>Parar; no queda ningún archivo</translation>
    </message>
    <message>
        <source>{items} items of {faces} end faces</source>
        <translation>{items} ítems de {faces} caras</translation>
    </message>
    <message>
        <source>, {} damaged</source>
        <translation>, {} dañados</translation>
    </message>
    <message>
        <source>Throw all labelled pictures away; needs a signature</source>
        <translation>Borrar todas las imágenes etiquetadas; requiere una firma</translation>
    </message>
    <message>
        <source>Only QA can throw labelled pictures away</source>
        <translation>Solo Calidad puede borrar imágenes etiquetadas</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto se lleva hecho</translation>
    </message>
</context><context>
    <name>FilesPresenter</name>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Escrito: {}</translation>
    </message>
    <message>
        <source>✔ Printed</source>
        <translation>✔ Impreso</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Rule sets ({})</source>
        <translation>Conjuntos de reglas ({})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>There is nothing to throw away</source>
        <translation>No hay nada que borrar</translation>
    </message>
    <message>
        <source>Throw {items} labelled pictures away for ever, {said} of them with a person's word? Export first.</source>
        <translation>¿Borrar para siempre {items} imágenes etiquetadas, {said} de ellas por una persona? Exporte antes.</translation>
    </message>
    <message>
        <source>Throw {} away</source>
        <translation>Borrar {}</translation>
    </message>
    <message>
        <source>✔ {count} items written: {path}</source>
        <translation>✔ {count} ítems escritos: {path}</translation>
    </message>
    <message>
        <source>✔ {added} new, {extended} with more words, {known} known already</source>
        <translation>✔ {added} nuevos, {extended} con más versiones, {known} ya conocidos</translation>
    </message>
    <message>
        <source>; {} say otherwise here and stay as they are</source>
        <translation>; {} dicen aquí otra cosa y quedan como están</translation>
    </message>
    <message>
        <source>throw labelled pictures away</source>
        <translation>borrar imágenes etiquetadas</translation>
    </message>
    <message>
        <source>{count} items thrown away by {name}</source>
        <translation>{count} ítems borrados por {name}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Cancelado; no se escribió nada</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importar de</translation>
    </message>
</context><context>
    <name>FilterBar</name>
    <message>
        <source>Serial, or part of it</source>
        <translation>Serie, o parte</translation>
    </message>
    <message>
        <source>Search by serial (Ctrl+F)</source>
        <translation>Buscar por serie (Ctrl+F)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Part number, exactly as it is printed</source>
        <translation>Número de pieza, tal como está impreso</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Who inspected</source>
        <translation>Quién inspeccionó</translation>
    </message>
    <message>
        <source>Last only</source>
        <translation>Solo última</translation>
    </message>
    <message>
        <source>Only the last inspection of each part: no retakes, none before cleaning</source>
        <translation>Solo la última inspección de cada pieza: sin repeticiones ni previas a la limpieza</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Condicional</translation>
    </message>
    <message>
        <source>Only verdicts that sizes within a guard band could turn</source>
        <translation>Solo veredictos que podrían cambiar por tamaños dentro de la banda de guarda</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Only end faces with marks of which the judges disagree</source>
        <translation>Solo caras con marcas en las que discrepan los evaluadores</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lot; the newest first</source>
        <translation>Lote; el más reciente primero</translation>
    </message>
</context><context>
    <name>FilterRow</name>
    <message>
        <source>Name, title, standard, part…</source>
        <translation>Nombre, título, norma, pieza…</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>todo estado</translation>
    </message>
    <message>
        <source>any standard</source>
        <translation>toda norma</translation>
    </message>
    <message>
        <source>any fiber</source>
        <translation>toda fibra</translation>
    </message>
    <message>
        <source>any polish</source>
        <translation>todo pulido</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las piezas</translation>
    </message>
    <message>
        <source>Judged by this rule set</source>
        <translation>Evaluadas con estas reglas</translation>
    </message>
    <message>
        <source>Judged by any rule set</source>
        <translation>Evaluadas con cualquier regla</translation>
    </message>
    <message>
        <source>Only inspections of this part</source>
        <translation>Solo inspecciones de esta pieza</translation>
    </message>
    <message>
        <source>Only inspections that this rule set judged, or all there are</source>
        <translation>Solo las inspecciones evaluadas con este conjunto de reglas, o todas las que hay</translation>
    </message>
</context><context>
    <name>FindingsPanel</name>
    <message>
        <source>… and {more} more, marked ✖ in the table</source>
        <translation>… y {more} más, con ✖ en la tabla</translation>
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
    <name>FlatField</name>
    <message>
        <source>Too few frames came</source>
        <translation>Llegaron muy pocas imágenes</translation>
    </message>
    <message>
        <source>Check the camera's frame rate, then capture again</source>
        <translation>Compruebe la frecuencia de la cámara y capture de nuevo</translation>
    </message>
    <message>
        <source>The blank is too dark</source>
        <translation>El blanco está demasiado oscuro</translation>
    </message>
    <message>
        <source>Put a bright blank in, or turn the light up, then capture again</source>
        <translation>Ponga un blanco claro o suba la luz y capture de nuevo</translation>
    </message>
    <message>
        <source>The blank is overexposed</source>
        <translation>El blanco está sobreexpuesto</translation>
    </message>
    <message>
        <source>Turn the light or the exposure down, then capture again</source>
        <translation>Baje la luz o la exposición y capture de nuevo</translation>
    </message>
    <message>
        <source>The light changed during the capture</source>
        <translation>La luz cambió durante la captura</translation>
    </message>
    <message>
        <source>Let the lamp warm up, keep stray light away, then capture again</source>
        <translation>Deje calentar la lámpara, evite luz ajena y capture de nuevo</translation>
    </message>
    <message>
        <source>The blank moved during the capture</source>
        <translation>El blanco se movió durante la captura</translation>
    </message>
    <message>
        <source>Let go of it and wait until it lies still, then capture again</source>
        <translation>Suéltelo, espere a que quede quieto y capture de nuevo</translation>
    </message>
    <message>
        <source>The pictures differ in size</source>
        <translation>Las imágenes son de distinto tamaño</translation>
    </message>
    <message>
        <source>Leave the region of interest as it is, and start over</source>
        <translation>No cambie la región de interés y empiece de nuevo</translation>
    </message>
    <message>
        <source>This is no blank: an end face, a target or much dirt is seen</source>
        <translation>Esto no es un blanco: se ve una cara, un patrón o mucha suciedad</translation>
    </message>
    <message>
        <source>Put in a clean, evenly bright surface, and start over</source>
        <translation>Ponga una superficie limpia de brillo uniforme y empiece de nuevo</translation>
    </message>
    <message>
        <source>The light is too uneven to be corrected</source>
        <translation>La luz es demasiado desigual para corregirla</translation>
    </message>
    <message>
        <source>Centre the lamp, look for what is in its way, and start over</source>
        <translation>Centre la lámpara, busque qué la tapa y empiece de nuevo</translation>
    </message>
    <message>
        <source>Put a clean, evenly bright blank under the microscope, then capture it.</source>
        <translation>Ponga bajo el microscopio un blanco limpio de brillo uniforme y captúrelo.</translation>
    </message>
    <message>
        <source>Shift the blank a little to the side, let go, and capture again: {missing} more tell the microscope's own dirt from that of the blank.</source>
        <translation>Desplace un poco el blanco, suéltelo y capture de nuevo: {missing} más distinguen la suciedad del microscopio de la del blanco.</translation>
    </message>
    <message>
        <source>Save it, or shift the blank once more and capture again.</source>
        <translation>Guárdelo, o desplace el blanco otra vez y capture de nuevo.</translation>
    </message>
    <message>
        <source>Light: from {darkest} to {brightest} of the mean</source>
        <translation>Luz: de {darkest} a {brightest} de la media</translation>
    </message>
    <message>
        <source>{sign} Specks of the microscope itself: {count}</source>
        <translation>{sign} Motas del propio microscopio: {count}</translation>
    </message>
    <message>
        <source>✔ No specks of the microscope itself</source>
        <translation>✔ Sin motas del propio microscopio</translation>
    </message>
    <message>
        <source>Specks: cannot be told yet</source>
        <translation>Motas: aún no se sabe</translation>
    </message>
    <message>
        <source>Specks: cannot be told, the blank was not seen to move. Shift it farther.</source>
        <translation>Motas: no se sabe, no se vio mover el blanco. Desplácelo más.</translation>
    </message>
    <message>
        <source>{made} · light {darkest} to {brightest}</source>
        <translation>{made} · luz {darkest} a {brightest}</translation>
    </message>
    <message>
        <source>Take a new one: Camera, Flat field</source>
        <translation>Tome uno nuevo: Cámara, Campo plano</translation>
    </message>
    <message>
        <source>The flat field cannot be read: nothing is judged</source>
        <translation>No se puede leer el campo plano: no se juzga nada</translation>
    </message>
    <message>
        <source>Take a new one on the camera screen, or choose another in the settings</source>
        <translation>Tome uno nuevo en la pantalla de la cámara o elija otro en los ajustes</translation>
    </message>
    <message>
        <source>The flat field was taken with another camera</source>
        <translation>El campo plano se tomó con otra cámara</translation>
    </message>
    <message>
        <source>The flat field is of another picture size: nothing is judged</source>
        <translation>El campo plano es de otro tamaño de imagen: no se juzga nada</translation>
    </message>
    <message>
        <source>Choose the region of interest that it was taken with, or take a new one</source>
        <translation>Elija la región con que se tomó, o tome uno nuevo</translation>
    </message>
    <message>
        <source>The flat field is old</source>
        <translation>El campo plano es antiguo</translation>
    </message>
    <message>
        <source>The microscope itself is dirty: {count} speck stays in place on every part</source>
        <translation>El propio microscopio está sucio: {count} mota no se mueve en ninguna pieza</translation>
    </message>
    <message>
        <source>The microscope itself is dirty: {count} specks stay in place on every part</source>
        <translation>El propio microscopio está sucio: {count} motas no se mueven en ninguna pieza</translation>
    </message>
    <message>
        <source>They are no longer judged as the parts' own. Clean objective and sensor window</source>
        <translation>Ya no se juzgan como de las piezas. Limpie el objetivo y la ventana del sensor</translation>
    </message>
    <message>
        <source>Dirt of the microscope is gone ({count}): marks there are judged again</source>
        <translation>Ya no hay suciedad del microscopio ({count}): las marcas de ahí se juzgan de nuevo</translation>
    </message>
</context><context>
    <name>FlatFieldScreen</name>
    <message>
        <source>Flat field and own dirt</source>
        <translation>Campo plano y suciedad propia</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>The picture of the camera (1)</source>
        <translation>La imagen de la cámara (1)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>How uneven the light is (2)</source>
        <translation>Lo desigual que es la luz (2)</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>The blank after the correction (3)</source>
        <translation>El blanco tras la corrección (3)</translation>
    </message>
    <message>
        <source>Capture the blank</source>
        <translation>Capturar el blanco</translation>
    </message>
    <message>
        <source>Take it as it lies there now (C)</source>
        <translation>Tomarlo tal como está ahora (C)</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <source>Keep it, and correct every picture with it</source>
        <translation>Guardarlo y corregir con él cada imagen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Start over with the first capture</source>
        <translation>Empezar de nuevo con la primera captura</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>Volver a la cámara</translation>
    </message>
    <message>
        <source>To its settings (Backspace)</source>
        <translation>A sus ajustes (Retroceso)</translation>
    </message>
    <message>
        <source>No picture: the camera is not live</source>
        <translation>Sin imagen: la cámara no está en vivo</translation>
    </message>
    <message>
        <source>Capturing…</source>
        <translation>Capturando…</translation>
    </message>
</context><context>
    <name>FlipList</name>
    <message>
        <source>Inspections whose verdict changes</source>
        <translation>Inspecciones cuyo veredicto cambia</translation>
    </message>
</context><context>
    <name>FlipView</name>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Under the draft</source>
        <translation>Con el borrador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the numbers (Esc)</source>
        <translation>Volver a las cifras (Esc)</translation>
    </message>
    <message>
        <source>The flip before (PgUp)</source>
        <translation>El cambio anterior (RePág)</translation>
    </message>
    <message>
        <source>The next flip (PgDown)</source>
        <translation>El cambio siguiente (AvPág)</translation>
    </message>
    <message>
        <source>Zones and marks as they were judged (1)</source>
        <translation>Zonas y marcas como se evaluaron (1)</translation>
    </message>
    <message>
        <source>Zones and marks as the draft judges them (2)</source>
        <translation>Zonas y marcas como las evalúa el borrador (2)</translation>
    </message>
    <message>
        <source>The picture comes…</source>
        <translation>Llega la imagen…</translation>
    </message>
</context><context>
    <name>GaugeTab</name>
    <message>
        <source>Components of variation</source>
        <translation>Componentes de la variación</translation>
    </message>
    <message>
        <source>Analysis of variance</source>
        <translation>Análisis de varianza</translation>
    </message>
    <message>
        <source>Analysis of variance without the interaction</source>
        <translation>Análisis de varianza sin la interacción</translation>
    </message>
    <message>
        <source>Without the interaction, which is none (p &gt; 0.25):</source>
        <translation>Sin la interacción, que no es significativa (p &gt; 0.25):</translation>
    </message>
    <message>
        <source>{sign}  Gauge R&amp;R is {percent:.1f} % of the total variation: {word}</source>
        <translation>{sign}  El R&amp;R es el {percent:.1f} % de la variación total: {word}</translation>
    </message>
    <message>
        <source>{sign}  It is {percent:.1f} % of the tolerance: {word}</source>
        <translation>{sign}  Es el {percent:.1f} % de la tolerancia: {word}</translation>
    </message>
    <message>
        <source>✔  The gauge itself shows no spread (ndc without limit)</source>
        <translation>✔  El sistema de medición no muestra dispersión (ndc sin límite)</translation>
    </message>
    <message>
        <source>✔  ndc = {}: tells enough categories of parts apart</source>
        <translation>✔  ndc = {}: distingue suficientes categorías de piezas</translation>
    </message>
    <message>
        <source>✖  ndc = {found}: tells too few categories of parts apart, at least {least} are needed</source>
        <translation>✖  ndc = {found}: distingue muy pocas categorías de piezas, se necesitan al menos {least}</translation>
    </message>
    <message>
        <source>Cross-check by averages and ranges: Gauge R&amp;R {:.1f} % of the total variation</source>
        <translation>Contraste por medias y rangos: R&amp;R {:.1f} % de la variación total</translation>
    </message>
</context><context>
    <name>GoldenPage</name>
    <message>
        <source>Name, such as G1</source>
        <translation>Nombre, como G1</translation>
    </message>
    <message>
        <source>Name of the golden connector</source>
        <translation>Nombre del conector maestro</translation>
    </message>
    <message>
        <source>Part number of the golden connector</source>
        <translation>Número de pieza del conector maestro</translation>
    </message>
    <message>
        <source>Teach what is put in</source>
        <translation>Aprender el insertado</translation>
    </message>
    <message>
        <source>Look at the connector several times and remember verdict and sizes</source>
        <translation>Mirar el conector varias veces y recordar veredicto y tamaños</translation>
    </message>
    <message>
        <source>Forget the chosen one</source>
        <translation>Olvidar el elegido</translation>
    </message>
    <message>
        <source>No check asks for it any more</source>
        <translation>Ningún control lo pedirá más</translation>
    </message>
    <message>
        <source>Looking at it several times…</source>
        <translation>Mirándolo varias veces…</translation>
    </message>
    <message>
        <source>✔ {name} is taught: {content}</source>
        <translation>✔ {name} aprendido: {content}</translation>
    </message>
    <message>
        <source>no defects</source>
        <translation>sin defectos</translation>
    </message>
    <message>
        <source>{name} forgotten</source>
        <translation>{name} olvidado</translation>
    </message>
    <message>
        <source>{name} taught</source>
        <translation>{name} aprendido</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Conector</translation>
    </message>
    <message>
        <source>Verdict and sizes</source>
        <translation>Veredicto y tamaños</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Golden connectors</source>
        <translation>Conectores maestros</translation>
    </message>
    <message>
        <source>Put the golden connector in, focus, give it a name.</source>
        <translation>Inserte el conector maestro, enfóquelo y dele un nombre.</translation>
    </message>
</context><context>
    <name>Header</name>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Pick another part number, or scan it</source>
        <translation>Elija otro número de pieza, o escanéelo</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>scan…</source>
        <translation>escanear…</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Pick a part  ▾</source>
        <translation>Elegir pieza  ▾</translation>
    </message>
    <message>
        <source>Pick a part number, or scan it</source>
        <translation>Elija un número de pieza, o escanéelo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>○ Camera off</source>
        <translation>○ Cámara apagada</translation>
    </message>
    <message>
        <source>◌ Camera starts</source>
        <translation>◌ Cámara arranca</translation>
    </message>
    <message>
        <source>⚠ See below</source>
        <translation>⚠ Ver abajo</translation>
    </message>
    <message>
        <source>● Station OK</source>
        <translation>● Lista</translation>
    </message>
    <message>
        <source>⚠ No camera</source>
        <translation>⚠ Sin cámara</translation>
    </message>
    <message>
        <source>Lot: {parts} parts, {passed} ✔</source>
        <translation>Lote: {parts} piezas, {passed} ✔</translation>
    </message>
</context><context>
    <name>HeatLegend</name>
    <message>
        <source>seldom</source>
        <translation>raro</translation>
    </message>
    <message>
        <source>often</source>
        <translation>frecuente</translation>
    </message>
</context><context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context><context>
    <name>HelpPages</name>
    <message>
        <source>This page is in English only.</source>
        <translation>Esta página solo existe en inglés.</translation>
    </message>
    <message>
        <source>For operators</source>
        <translation>Para operadores</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Para técnicos</translation>
    </message>
    <message>
        <source>For QA</source>
        <translation>Para calidad</translation>
    </message>
    <message>
        <source>For integrators</source>
        <translation>Para integradores</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Para desarrolladores</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>When things fail</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Two stations</source>
        <translation>Dos estaciones</translation>
    </message>
    <message>
        <source>Two judges</source>
        <translation>Dos evaluadores</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
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
        <source>Why: each defect's rule, and what would turn the verdict</source>
        <translation>Por qué: la regla de cada defecto y qué cambiaría el veredicto</translation>
    </message>
    <message>
        <source>Heat map: where it is unlike all good end faces</source>
        <translation>Mapa de calor: dónde difiere de todas las caras buenas</translation>
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
    <name>Histogram</name>
    <message>
        <source>Histogram of the grey levels</source>
        <translation>Histograma de los niveles de gris</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>mean {mean:.0f} of 255   ·   {sign}saturated {share:.2%}</source>
        <translation>media {mean:.0f} de 255   ·   {sign}saturado {share:.2%}</translation>
    </message>
</context><context>
    <name>HistoryColumns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Limp.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reg.</translation>
    </message>
    <message>
        <source>First reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Not booked, or undone</source>
        <translation>Sin registrar, o deshecha</translation>
    </message>
    <message>
        <source>Mark for the export</source>
        <translation>Marcar para exportar</translation>
    </message>
    <message>
        <source>{defects} defects; of {disputed} of them the judges disagree</source>
        <translation>{defects} defectos; en {disputed} de ellos discrepan los evaluadores</translation>
    </message>
</context><context>
    <name>HistoryScreen</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Inspection by inspection</source>
        <translation>Inspección por inspección</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Day by day, of the same filters</source>
        <translation>Día a día, con los mismos filtros</translation>
    </message>
</context><context>
    <name>InspectionView</name>
    <message>
        <source>Asking the model…</source>
        <translation>Consultando al modelo…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>without serial</source>
        <translation>sin serie</translation>
    </message>
    <message>
        <source>cleaned {} ×</source>
        <translation>limpiada {} ×</translation>
    </message>
    <message>
        <source>sealed, number {}</source>
        <translation>sellado, número {}</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Volver</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Before cleaning</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The inspection before the last cleaning</source>
        <translation>La inspección anterior a la última limpieza</translation>
    </message>
    <message>
        <source>After cleaning</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The inspection after the next cleaning</source>
        <translation>La inspección posterior a la siguiente limpieza</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Show zones and defects on the picture</source>
        <translation>Mostrar zonas y defectos en la imagen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show where it is unlike all good end faces</source>
        <translation>Mostrar dónde difiere de todas las caras buenas</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>Ajustar la imagen a la ventana</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context><context>
    <name>IntervalChart</name>
    <message>
        <source>Shares with their 95 % intervals</source>
        <translation>Proporciones con sus intervalos del 95 %</translation>
    </message>
</context><context>
    <name>ItemPanel</name>
    <message>
        <source>Let this hold again (H)</source>
        <translation>Que valga de nuevo (H)</translation>
    </message>
    <message>
        <source>No picture is open</source>
        <translation>Ninguna imagen abierta</translation>
    </message>
    <message>
        <source>End face: said to be good</source>
        <translation>Cara: dada por buena</translation>
    </message>
    <message>
        <source>End face: no mark chosen</source>
        <translation>Cara: ninguna marca elegida</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Aún no se dijo nada</translation>
    </message>
    <message>
        <source>only an outline round several pieces: draw them</source>
        <translation>solo un contorno de varios trozos: dibújelos</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>dibujada a mano</translation>
    </message>
    <message>
        <source>{:.1f} µm</source>
        <translation>{:.1f} µm</translation>
    </message>
    <message>
        <source>{:.1f} px</source>
        <translation>{:.1f} px</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin consultar</translation>
    </message>
    <message>
        <source>The two judges disagree</source>
        <translation>Los evaluadores discrepan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>How sure: {}</source>
        <translation>Certeza: {}</translation>
    </message>
    <message>
        <source>How sure {} is that this is a defect</source>
        <translation>{}: con qué certeza esto es un defecto</translation>
    </message>
    <message>
        <source>What was said before, the newest first</source>
        <translation>Lo dicho antes, lo más reciente primero</translation>
    </message>
    <message>
        <source>What was said before, by whom and when; the newest first. Touch one to see its mask.</source>
        <translation>Lo dicho antes, por quién y cuándo; lo más reciente primero. Toque una línea para ver su máscara.</translation>
    </message>
    <message>
        <source>The chosen word holds again, as a new one; nothing is overwritten (H)</source>
        <translation>Lo elegido vale de nuevo, como algo dicho ahora; no se sobrescribe nada (H)</translation>
    </message>
</context><context>
    <name>Judges</name>
    <message>
        <source>look yourself</source>
        <translation>mírelo usted</translation>
    </message>
    <message>
        <source>Look yourself: the judges disagree on marks {ids}</source>
        <translation>Mírelo usted: los evaluadores discrepan en las marcas {ids}</translation>
    </message>
    <message>
        <source>Look yourself: the judges disagree on mark {ids}</source>
        <translation>Mírelo usted: los evaluadores discrepan en la marca {ids}</translation>
    </message>
    <message>
        <source>model {:.0%}</source>
        <translation>modelo {:.0%}</translation>
    </message>
    <message>
        <source>rules {:.0%}</source>
        <translation>reglas {:.0%}</translation>
    </message>
    <message>
        <source>the judges disagree</source>
        <translation>los evaluadores discrepan</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>las reglas</translation>
    </message>
    <message>
        <source>the trained model alone</source>
        <translation>solo el modelo entrenado</translation>
    </message>
    <message>
        <source>the rules and the trained model</source>
        <translation>las reglas y el modelo entrenado</translation>
    </message>
    <message>
        <source>{label}: {score:.3g}, anomalous from {threshold:.3g} on ({model})</source>
        <translation>{label}: {score:.3g}, anómala desde {threshold:.3g} ({model})</translation>
    </message>
</context><context>
    <name>KeepingRow</name>
    <message>
        <source>Save as file…</source>
        <translation>Guardar archivo…</translation>
    </message>
    <message>
        <source>A camera settings file, for this and other stations</source>
        <translation>Un archivo de ajustes de cámara, para esta y otras estaciones</translation>
    </message>
    <message>
        <source>Keep what is in force in the camera, also without power</source>
        <translation>Guardar lo vigente en la cámara, también sin corriente</translation>
    </message>
    <message>
        <source>Go back to what was kept in the camera</source>
        <translation>Volver a lo guardado en la cámara</translation>
    </message>
    <message>
        <source>Go back to what the maker set</source>
        <translation>Volver a lo que puso el fabricante</translation>
    </message>
    <message>
        <source>This camera keeps no settings in itself</source>
        <translation>Esta cámara no guarda ajustes</translation>
    </message>
    <message>
        <source>Save in camera</source>
        <translation>Guardar en cámara</translation>
    </message>
    <message>
        <source>Load from camera</source>
        <translation>Cargar de cámara</translation>
    </message>
    <message>
        <source>Maker's defaults</source>
        <translation>Valores de fábrica</translation>
    </message>
</context><context>
    <name>KeyBar</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Capture and judge</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Take a burst and judge its sharpest picture; also the foot pedal</source>
        <translation>Tomar una ráfaga y evaluar la imagen más nítida; también con el pedal</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Cleaned, again</source>
        <translation>Limpiado</translation>
    </message>
    <message>
        <source>Judge the same part after cleaning, and compare</source>
        <translation>Evaluar la misma pieza tras limpiar, y comparar</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show the pictures before and after cleaning side by side</source>
        <translation>Mostrar juntas las imágenes de antes y después de limpiar</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Ask technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Call a technician and set the part aside</source>
        <translation>Llamar a un técnico y apartar la pieza</translation>
    </message>
    <message>
        <source>Z, hold</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Raw picture</source>
        <translation>Sin dibujos</translation>
    </message>
    <message>
        <source>As long as it is held, the picture without drawings</source>
        <translation>Mientras se mantiene, la imagen sin dibujos</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show where it is unlike all good end faces, of this part and those that follow</source>
        <translation>Mostrar dónde difiere de todas las caras buenas, en esta pieza y las siguientes</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last booking back, with a reason</source>
        <translation>Deshacer el último registro, con un motivo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Back to the live picture</source>
        <translation>Volver a la imagen en vivo</translation>
    </message>
    <message>
        <source>{key}
{name}</source>
        <translation>{key}
{name}</translation>
    </message>
</context><context>
    <name>KeyRow</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Where defects were seen lately (H)</source>
        <translation>Dónde se han visto defectos últimamente (H)</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Zoom out to the whole picture (0)</source>
        <translation>Alejar hasta la imagen entera (0)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Fill the screen, and back (F11)</source>
        <translation>Llenar la pantalla, y volver (F11)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End the stream and close the window (Esc or Q)</source>
        <translation>Terminar el flujo y cerrar la ventana (Esc o Q)</translation>
    </message>
</context><context>
    <name>Knob</name>
    <message>
        <source>{}: back to rest</source>
        <translation>{}: a la posición de reposo</translation>
    </message>
</context><context>
    <name>Labelling</name>
    <message>
        <source>What was labelled could not be kept</source>
        <translation>No se pudo guardar lo etiquetado</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>the inspection</source>
        <translation>la inspección</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>other class</source>
        <translation>otra clase</translation>
    </message>
    <message>
        <source>other mask</source>
        <translation>otra máscara</translation>
    </message>
    <message>
        <source>other class and mask</source>
        <translation>otra clase y máscara</translation>
    </message>
    <message>
        <source>Draw where it is first</source>
        <translation>Dibuje primero dónde está</translation>
    </message>
    <message>
        <source>This is only an outline round several pieces: rub out what is none of them, or draw anew</source>
        <translation>Esto es solo un contorno de varios trozos: borre lo que no sea parte de ellos, o dibuje de nuevo</translation>
    </message>
    <message>
        <source>without serial</source>
        <translation>sin serie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sin marcas</translation>
    </message>
    <message>
        <source>{left} of {marks} left</source>
        <translation>quedan {left} de {marks}</translation>
    </message>
</context><context>
    <name>LabellingScreen</name>
    <message>
        <source>Why? (audit trail)</source>
        <translation>¿Por qué? (auditoría)</translation>
    </message>
    <message>
        <source>How labelling works</source>
        <translation>Cómo funciona el etiquetado</translation>
    </message>
</context><context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context><context>
    <name>LightPage</name>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>No picture: the camera is not live</source>
        <translation>Sin imagen: la cámara no está en vivo</translation>
    </message>
    <message>
        <source>Saturated: {:.1%} of the picture</source>
        <translation>Saturado: {:.1%} de la imagen</translation>
    </message>
    <message>
        <source>○ No grid of dots yet</source>
        <translation>○ Aún sin retícula de puntos</translation>
    </message>
    <message>
        <source>● {} dots found</source>
        <translation>● {} puntos encontrados</translation>
    </message>
    <message>
        <source>mean %v of 255</source>
        <translation>media %v de 255</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Focus: turn until the bar is full</source>
        <translation>Enfoque: gire hasta llenar la barra</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
</context><context>
    <name>LineTable</name>
    <message>
        <source>Inspections</source>
        <translation>Inspecciones</translation>
    </message>
</context><context>
    <name>ListPage</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Recipes of parts…</source>
        <translation>Recetas de piezas…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Standard, edition</source>
        <translation>Norma, edición</translation>
    </message>
    <message>
        <source>Fibers</source>
        <translation>Fibras</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pulido</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Conjuntos de reglas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>{shown} of {all} versions</source>
        <translation>{shown} de {all} versiones</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Which part is judged by which rule set</source>
        <translation>Qué pieza se evalúa con qué conjunto de reglas</translation>
    </message>
    <message>
        <source>Edit the draft, or read the version (Enter)</source>
        <translation>Editar el borrador o leer la versión (Intro)</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>Begin the next version of this rule set (Ctrl+N)</source>
        <translation>Empezar la versión siguiente de este conjunto de reglas (Ctrl+N)</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Make a rule set of your own out of it</source>
        <translation>Hacer de él un conjunto de reglas propio</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Two versions side by side; mark two with Ctrl</source>
        <translation>Dos versiones lado a lado; marque dos con Ctrl</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Approve, retire or roll back</source>
        <translation>Aprobar, retirar o restablecer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A rule set from a JSON file or an Excel workbook</source>
        <translation>Un conjunto de reglas de un archivo JSON o un libro de Excel</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>Exportar JSON…</translation>
    </message>
    <message>
        <source>Write it as a file that can be imported again</source>
        <translation>Escribirlo como archivo que se puede volver a importar</translation>
    </message>
    <message>
        <source>Export Excel…</source>
        <translation>Exportar Excel…</translation>
    </message>
    <message>
        <source>Write it as a workbook to be edited and imported</source>
        <translation>Escribirlo como libro para editarlo e importarlo</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Write it as pages to be read or sent</source>
        <translation>Guardarlo como páginas para leer o enviar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>On paper, with the zones drawn to scale (Ctrl+P)</source>
        <translation>En papel, con las zonas a escala (Ctrl+P)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How rules are edited and released</source>
        <translation>Cómo se editan y liberan las reglas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Clear the filters to see everything</source>
        <translation>Quite los filtros para verlo todo</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>El historial no se puede leer</translation>
    </message>
    <message>
        <source>no yield</source>
        <translation>sin rendimiento</translation>
    </message>
    <message>
        <source>yield {:.1%}</source>
        <translation>rendimiento {:.1%}</translation>
    </message>
    <message>
        <source>{total} inspections   ·   {passed}   ·   {counts}</source>
        <translation>{total} inspecciones   ·   {passed}   ·   {counts}</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Cancelled and put away, too</source>
        <translation>También cerrados</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Estudio nuevo</translation>
    </message>
    <message>
        <source>Plan a new study (Ctrl+N)</source>
        <translation>Planificar un estudio nuevo (Ctrl+N)</translation>
    </message>
    <message>
        <source>Compare stations</source>
        <translation>Comparar estaciones</translation>
    </message>
    <message>
        <source>Compare what two stations or more say of the same ends</source>
        <translation>Comparar lo que dicen dos o más estaciones de los mismos extremos</translation>
    </message>
    <message>
        <source>Go on with the chosen study, or see its result (Enter)</source>
        <translation>Seguir con el estudio elegido, o ver su resultado (Intro)</translation>
    </message>
    <message>
        <source>Cancel study</source>
        <translation>Cancelar estudio</translation>
    </message>
    <message>
        <source>End the chosen study early; nothing is erased</source>
        <translation>Terminar antes el estudio elegido; no se borra nada</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Take the chosen study off the list</source>
        <translation>Quitar de la lista el estudio elegido</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Go on with a study that was closed</source>
        <translation>Seguir con un estudio que se cerró</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Studies: gauge R&amp;R and agreement</source>
        <translation>Estudios: R&amp;R y concordancia</translation>
    </message>
    <message>
        <source>Trained models</source>
        <translation>Modelos entrenados</translation>
    </message>
    <message>
        <source>How models come here and become active (F1)</source>
        <translation>Cómo llegan aquí los modelos y se activan (F1)</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Incorporar…</translation>
    </message>
    <message>
        <source>Copy a model from a folder, such as on a stick (Ctrl+O)</source>
        <translation>Copiar un modelo de una carpeta, por ejemplo de una memoria USB (Ctrl+O)</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Make the model before the active one active again</source>
        <translation>Volver a activar el modelo anterior al activo</translation>
    </message>
    <message>
        <source>Hold two judges against each other on labelled pictures</source>
        <translation>Comparar dos evaluadores con imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Let the chosen model judge from now on</source>
        <translation>Que el modelo elegido evalúe desde ahora</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
</context><context>
    <name>LiveBars</name>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>nítida</translation>
    </message>
    <message>
        <source>not sharp</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>muy clara</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>muy oscura</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>no fiber</source>
        <translation>sin fibra</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>centrada</translation>
    </message>
    <message>
        <source>off centre</source>
        <translation>descentrada</translation>
    </message>
</context><context>
    <name>LiveCard</name>
    <message>
        <source>No verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>quality {score} of 100</source>
        <translation>calidad {score} de 100</translation>
    </message>
</context><context>
    <name>LiveSide</name>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>End face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>{rate} frames/s, {dropped} not inspected</source>
        <translation>{rate} imágenes/s, {dropped} sin inspeccionar</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>the rules alone</source>
        <translation>solo las reglas</translation>
    </message>
</context><context>
    <name>LiveTable</name>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>No defects found</source>
        <translation>No hay defectos</translation>
    </message>
    <message>
        <source>No.</source>
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
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
</context><context>
    <name>LiveWindow</name>
    <message>
        <source>D-Scope Blink – live</source>
        <translation>D-Scope Blink – en vivo</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
</context><context>
    <name>LockPanel</name>
    <message>
        <source>To the station check</source>
        <translation>Al control de la estación</translation>
    </message>
    <message>
        <source>Opens the screen with the station check</source>
        <translation>Abre la pantalla con el control de la estación</translation>
    </message>
    <message>
        <source>{why}. Nothing is judged before.</source>
        <translation>{why}. Antes no se evalúa nada.</translation>
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
    <name>MarkBar</name>
    <message>
        <source>The mark before (←)</source>
        <translation>La marca anterior (←)</translation>
    </message>
    <message>
        <source>Take (A)</source>
        <translation>Aceptar (A)</translation>
    </message>
    <message>
        <source>Take mask and class as the inspection has them (A)</source>
        <translation>Aceptar máscara y clase como las da la inspección (A)</translation>
    </message>
    <message>
        <source>New mark (N)</source>
        <translation>Marca nueva (N)</translation>
    </message>
    <message>
        <source>Draw a mark that the inspection missed (N)</source>
        <translation>Dibujar una marca que la inspección no vio (N)</translation>
    </message>
    <message>
        <source>All good (G)</source>
        <translation>Todo bien (G)</translation>
    </message>
    <message>
        <source>Nothing on this end face is a defect (G)</source>
        <translation>Nada en esta cara es un defecto (G)</translation>
    </message>
    <message>
        <source>The next mark, or the next picture (→)</source>
        <translation>La marca siguiente, o la imagen siguiente (→)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again to keep what is not kept yet</source>
        <translation>Reintentar guardar lo que aún no está guardado</translation>
    </message>
</context><context>
    <name>MarksPresenter</name>
    <message>
        <source>Draw the mark: {word}. Another class by its key.</source>
        <translation>Dibuje la marca: {word}. Otra clase con su tecla.</translation>
    </message>
    <message>
        <source>The whole end face is good</source>
        <translation>Toda la cara es buena</translation>
    </message>
    <message>
        <source>✔ Kept</source>
        <translation>✔ Guardado</translation>
    </message>
    <message>
        <source>✖ Not kept yet: {error}</source>
        <translation>✖ Aún sin guardar: {error}</translation>
    </message>
</context><context>
    <name>Models</name>
    <message>
        <source>The model dropped as {name} is refused</source>
        <translation>Se rechaza el modelo depositado como {name}</translation>
    </message>
    <message>
        <source>The model {name} was dropped and is taken in</source>
        <translation>El modelo {name} se depositó y queda incorporado</translation>
    </message>
    <message>
        <source>{task}: no model judges any more</source>
        <translation>{task}: ya no evalúa ningún modelo</translation>
    </message>
    <message>
        <source>{task}: {model} judges from now on</source>
        <translation>{task}: desde ahora evalúa {model}</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalía</translation>
    </message>
    <message>
        <source>✖ refused</source>
        <translation>✖ rechazado</translation>
    </message>
    <message>
        <source>✔ active</source>
        <translation>✔ activo</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>this station alone</source>
        <translation>solo esta estación</translation>
    </message>
    <message>
        <source>models alone</source>
        <translation>solo modelos</translation>
    </message>
    <message>
        <source>models beside the rules</source>
        <translation>modelos junto a las reglas</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Type agrees</source>
        <translation>Tipo correcto</translation>
    </message>
    <message>
        <source>Picture: regions</source>
        <translation>Imagen: regiones</translation>
    </message>
    <message>
        <source>Picture: scratches</source>
        <translation>Imagen: arañazos</translation>
    </message>
    <message>
        <source>▼ less</source>
        <translation>▼ menos</translation>
    </message>
    <message>
        <source>▲ more</source>
        <translation>▲ más</translation>
    </message>
    <message>
        <source>≈ may be chance</source>
        <translation>≈ quizá azar</translation>
    </message>
    <message>
        <source>Both found the same objects.</source>
        <translation>Ambos hallaron los mismos objetos.</translation>
    </message>
    <message>
        <source>Found by {first} alone: {a}; by {second} alone: {b} (McNemar, exact: p = {p:.3g}).</source>
        <translation>Hallados solo por {first}: {a}; solo por {second}: {b} (McNemar, exacto: p = {p:.3g}).</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>no activo</translation>
    </message>
    <message>
        <source>✔ active since {at}, by {by}</source>
        <translation>✔ activo desde {at}, por {by}</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Medido aquí</translation>
    </message>
    <message>
        <source>By its card</source>
        <translation>Según su ficha</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Mira</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>recall {recall}
precision {precision}
{data}</source>
        <translation>exhaustividad {recall}
precisión {precision}
{data}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>regiones</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anómala</translation>
    </message>
    <message>
        <source>{name}, {count} pictures, {judges}</source>
        <translation>{name}, {count} imágenes, {judges}</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>the flattened end face</source>
        <translation>la cara igualada</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cualquier tamaño</translation>
    </message>
</context><context>
    <name>ModelsPresenter</name>
    <message>
        <source>{name} is taken in; it is not active by that</source>
        <translation>Se incorpora {name}; con ello no queda activo</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>{gone} is rolled back; the rules alone judge then</source>
        <translation>Se revierte {gone}; entonces evalúan solo las reglas</translation>
    </message>
    <message>
        <source>{gone} is rolled back; {back} judges then</source>
        <translation>Se revierte {gone}; entonces evalúa {back}</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>{name} becomes active</source>
        <translation>{name} pasa a estar activo</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>✔ {name} is taken in</source>
        <translation>✔ {name} incorporado</translation>
    </message>
    <message>
        <source>✔ {name} was rolled back</source>
        <translation>✔ {name} se revirtió</translation>
    </message>
    <message>
        <source>⚠ passed over: {fault}</source>
        <translation>⚠ omitido: {fault}</translation>
    </message>
    <message>
        <source>✔ {name} judges from the next capture on; live picture and stream: the rules alone</source>
        <translation>✔ {name} evalúa desde la próxima captura; imagen en vivo y flujo: solo las reglas</translation>
    </message>
    <message>
        <source>Folder with a model: its card and its file</source>
        <translation>Carpeta con un modelo: su ficha y su archivo</translation>
    </message>
</context><context>
    <name>ModelsScreen</name>
    <message>
        <source>How models come here, are compared and become active</source>
        <translation>Cómo llegan aquí los modelos, se comparan y se activan</translation>
    </message>
</context><context>
    <name>MonthChart</name>
    <message>
        <source>Flips by month:   {up} upwards   {down} downwards</source>
        <translation>Cambios por mes:   {up} hacia arriba   {down} hacia abajo</translation>
    </message>
</context><context>
    <name>NoticeList</name>
    <message>
        <source>Notices of the stream</source>
        <translation>Avisos del flujo</translation>
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
    <name>OperatorPresenter</name>
    <message>
        <source>Pick a part first</source>
        <translation>Elija primero una pieza</translation>
    </message>
    <message>
        <source>There is no camera: no capture</source>
        <translation>No hay cámara: no se captura</translation>
    </message>
    <message>
        <source>Still judging</source>
        <translation>Aún evaluando</translation>
    </message>
    <message>
        <source>Scan the serial number first</source>
        <translation>Escanee primero el número de serie</translation>
    </message>
    <message>
        <source>Booking taken back: {part}</source>
        <translation>Registro deshecho: {part}</translation>
    </message>
    <message>
        <source>Nothing to clean: capture first</source>
        <translation>Nada que limpiar: capture primero</translation>
    </message>
    <message>
        <source>Still judging: scan again after the verdict</source>
        <translation>Aún evaluando: escanee otra vez tras el veredicto</translation>
    </message>
    <message>
        <source>The scan was not understood: scan again</source>
        <translation>No se entendió el escaneo: escanee otra vez</translation>
    </message>
    <message>
        <source>Still judging: enter it again after the verdict</source>
        <translation>Aún evaluando: introdúzcalo tras el veredicto</translation>
    </message>
    <message>
        <source>Still judging: pick the part after the verdict</source>
        <translation>Aún evaluando: elija la pieza tras el veredicto</translation>
    </message>
    <message>
        <source>A technician is asked; the part waits</source>
        <translation>Técnico avisado; la pieza espera</translation>
    </message>
    <message>
        <source>There is no booking to take back</source>
        <translation>No hay registro que deshacer</translation>
    </message>
</context><context>
    <name>PartPicker</name>
    <message>
        <source>Part numbers</source>
        <translation>Números de pieza</translation>
    </message>
    <message>
        <source>Keep the part (Esc)</source>
        <translation>Conservar la pieza (Esc)</translation>
    </message>
    <message>
        <source>Keep the part</source>
        <translation>Conservar la pieza</translation>
    </message>
    <message>
        <source>Close the list without picking</source>
        <translation>Cerrar la lista sin elegir</translation>
    </message>
    <message>
        <source>Which part is inspected?</source>
        <translation>¿Qué pieza se inspecciona?</translation>
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
    <name>PeriodRow</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Only today</source>
        <translation>Solo hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>The last 7 days, today included</source>
        <translation>Los últimos 7 días, hoy incluido</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>The last 30 days, today included</source>
        <translation>Los últimos 30 días, hoy incluido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From the beginning on</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>From one date to another</source>
        <translation>De una fecha a otra</translation>
    </message>
</context><context>
    <name>PictureArea</name>
    <message>
        <source>{rate} fps · {dropped} dropped</source>
        <translation>{rate} ips · {dropped} descartadas</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>La cámara arranca…</translation>
    </message>
    <message>
        <source>Camera lost: it is tried again and again</source>
        <translation>Cámara perdida: se reintenta sin cesar</translation>
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
    <name>PlaceNotice</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Intentar otra vez</translation>
    </message>
</context><context>
    <name>PlanPage</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Nobody knows which parts are good</source>
        <translation>No se sabe qué piezas son buenas</translation>
    </message>
    <message>
        <source>It is known of every part</source>
        <translation>Se sabe de cada pieza</translation>
    </message>
    <message>
        <source>1, 2, 3 … or names of your own, with commas between</source>
        <translation>1, 2, 3 … o nombres propios, separados por comas</translation>
    </message>
    <message>
        <source>Width from the lower to the upper limit, if there is one</source>
        <translation>Ancho del límite inferior al superior, si lo hay</translation>
    </message>
    <message>
        <source>Parts that must fail, with commas between; all others must pass</source>
        <translation>Piezas que deben fallar, como 3, 7; las demás pasan</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Estudio nuevo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>En la zona</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Names of the parts</source>
        <translation>Nombres de las piezas</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>True verdict</source>
        <translation>Veredicto real</translation>
    </message>
    <message>
        <source>Known to fail</source>
        <translation>Deben fallar</translation>
    </message>
    <message>
        <source>Back to the list; nothing is kept</source>
        <translation>Volver a la lista; no se guarda nada</translation>
    </message>
    <message>
        <source>Draw the order of the captures and begin (Ctrl+Return)</source>
        <translation>Sortear el orden de las capturas y empezar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas</translation>
    </message>
    <message>
        <source>{parts} parts × {operators} operators × {trials} trials = {captures} captures</source>
        <translation>{parts} piezas × {operators} operadores × {trials} réplicas = {captures} capturas</translation>
    </message>
    <message>
        <source>few: parts × operators should be 15 or more, or the result will be unsure</source>
        <translation>pocas: piezas × operadores debería ser 15 o más, o el resultado será incierto</translation>
    </message>
</context><context>
    <name>ProblemList</name>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>{count} things are wrong; tap one to go there</source>
        <translation>{count} cosas están mal; toque una para ir a ella</translation>
    </message>
    <message>
        <source>One thing is wrong</source>
        <translation>Una cosa está mal</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Nada se contradice</translation>
    </message>
</context><context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Reevaluar</translation>
    </message>
    <message>
        <source>Waits until nobody types any more…</source>
        <translation>Espera hasta que nadie escriba…</translation>
    </message>
    <message>
        <source>Given up; the numbers are not whole.</source>
        <translation>Interrumpido; las cifras están incompletas.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>Looks into the history…</source>
        <translation>Consultando el historial…</translation>
    </message>
    <message>
        <source>{done} of {total} looked at</source>
        <translation>{done} de {total} revisadas</translation>
    </message>
    <message>
        <source>How much of the history has been judged again</source>
        <translation>Cuánto del historial se ha reevaluado</translation>
    </message>
    <message>
        <source>End judging again</source>
        <translation>Terminar la reevaluación</translation>
    </message>
    <message>
        <source>Judge the history again, with what was stored meanwhile</source>
        <translation>Reevaluar el historial, con lo guardado entretanto</translation>
    </message>
</context><context>
    <name>QueuePanel</name>
    <message>
        <source>Only what is left</source>
        <translation>Solo pendientes</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avanzar solo</translation>
    </message>
    <message>
        <source>Capture (C)</source>
        <translation>Capturar (C)</translation>
    </message>
    <message>
        <source>Live (L)</source>
        <translation>En vivo (L)</translation>
    </message>
    <message>
        <source>Today: {} labelled</source>
        <translation>Hoy: {} etiquetadas</translation>
    </message>
    <message>
        <source>Older ones: {}</source>
        <translation>Más antiguas: {}</translation>
    </message>
    <message>
        <source>List older pictures as well</source>
        <translation>Listar también imágenes más antiguas</translation>
    </message>
    <message>
        <source>{marks} marks left on {pictures} pictures</source>
        <translation>quedan {marks} marcas en {pictures} imágenes</translation>
    </message>
    <message>
        <source>; {} older ones at the end of the list</source>
        <translation>; {} anteriores al final de la lista</translation>
    </message>
    <message>
        <source>The two judges disagree on nothing. Choose pictures from the history.</source>
        <translation>Los dos evaluadores no discrepan en nada. Elija imágenes del historial.</translation>
    </message>
    <message>
        <source>Nothing in the history fits</source>
        <translation>Nada del historial coincide</translation>
    </message>
    <message>
        <source>Put an end face under the microscope and capture it</source>
        <translation>Ponga una cara bajo el microscopio y captúrela</translation>
    </message>
    <message>
        <source>Pictures to be labelled</source>
        <translation>Imágenes por etiquetar</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Marks on which the two judges disagree</source>
        <translation>Marcas en las que discrepan los dos evaluadores</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Pictures chosen from the history</source>
        <translation>Imágenes elegidas del historial</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Capture end faces now, to label them</source>
        <translation>Capturar caras ahora, para etiquetarlas</translation>
    </message>
    <message>
        <source>Hide pictures of which all was said</source>
        <translation>Ocultar imágenes de las que ya se dijo todo</translation>
    </message>
    <message>
        <source>Go to the next mark as soon as something was said of this one</source>
        <translation>Ir a la marca siguiente en cuanto se diga algo de esta</translation>
    </message>
    <message>
        <source>Capture and inspect what lies under the microscope (C)</source>
        <translation>Capturar e inspeccionar lo que hay bajo el microscopio (C)</translation>
    </message>
    <message>
        <source>Show the live picture (L)</source>
        <translation>Mostrar la imagen en vivo (L)</translation>
    </message>
</context><context>
    <name>QueuePresenter</name>
    <message>
        <source>✔ Nothing more is left here</source>
        <translation>✔ Aquí no queda nada más</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>Esta es la primera imagen</translation>
    </message>
    <message>
        <source>✖ The station is busy; wait a moment</source>
        <translation>✖ La estación está ocupada; espere un momento</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Aquí no espera nada</translation>
    </message>
</context><context>
    <name>QuickCard</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Tacto</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Pages for operators, technicians, QA, integrators and developers</source>
        <translation>Páginas para operadores, técnicos, calidad, integradores y desarrolladores</translation>
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
    <name>Reading</name>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
</context><context>
    <name>ReadingsCharts</name>
    <message>
        <source>By part (line: mean)</source>
        <translation>Por pieza (línea: media)</translation>
    </message>
    <message>
        <source>By operator (line: mean)</source>
        <translation>Por operador (línea: media)</translation>
    </message>
    <message>
        <source>Part × operator (means)</source>
        <translation>Pieza × operador (medias)</translation>
    </message>
</context><context>
    <name>ReadingsTable</name>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
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
        <source>{found} {what} in {zone} ({ids}), allowed: {limit}</source>
        <translation>{found} {what} en {zone} ({ids}), permitido: {limit}</translation>
    </message>
    <message>
        <source>{what} {ids} in {zone}: {found}, allowed: {limit} (within the guard band)</source>
        <translation>{what} {ids} en {zone}: {found}, permitido: {limit} (en la banda de guarda)</translation>
    </message>
    <message>
        <source>Wrong part for this recipe: the fiber measures {found}, expected {limit}</source>
        <translation>Pieza equivocada para esta receta: la fibra mide {found}, se espera {limit}</translation>
    </message>
    <message>
        <source>Wrong part for this recipe: the core measures {found}, expected {limit}</source>
        <translation>Pieza equivocada para esta receta: el núcleo mide {found}, se espera {limit}</translation>
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
        <source>Dirt on the microscope itself ({ids}) may hide a defect in {zone}: clean the microscope</source>
        <translation>La suciedad del propio microscopio ({ids}) puede ocultar un defecto en {zone}: limpie el microscopio</translation>
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
        <source>The end face was not seen on this frame: hold it still</source>
        <translation>La cara de la fibra no se vio en esta imagen: manténgala quieta</translation>
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
        <source>Too little contrast: set focus and light, clean the lens, or call a technician</source>
        <translation>Muy poco contraste: ajuste foco y luz, limpie la lente o llame a un técnico</translation>
    </message>
    <message>
        <source>Not sharp enough for small defects: turn the focus until the bar is full</source>
        <translation>Sin nitidez suficiente para defectos pequeños: gire el foco hasta llenar la barra</translation>
    </message>
    <message>
        <source>The picture is compressed too much: save it with less compression, or as PNG</source>
        <translation>Imagen demasiado comprimida: guárdela con menos compresión o como PNG</translation>
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
        <source>The calibration has ended or does not belong to this camera: call a technician to calibrate</source>
        <translation>La calibración venció o no es de esta cámara: llame a un técnico para calibrar</translation>
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
        <source>Within the guard band</source>
        <translation>En la banda de guarda</translation>
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
        <source>End face not seen</source>
        <translation>Cara de fibra no vista</translation>
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
        <source>Too little contrast</source>
        <translation>Muy poco contraste</translation>
    </message>
    <message>
        <source>Not quite sharp</source>
        <translation>Algo borrosa</translation>
    </message>
    <message>
        <source>Compressed too much</source>
        <translation>Demasiado comprimida</translation>
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
        <source>Calibration unusable</source>
        <translation>Calibración inservible</translation>
    </message>
    <message>
        <source>Wrong part</source>
        <translation>Pieza equivocada</translation>
    </message>
    <message>
        <source>Wrong part (core)</source>
        <translation>Pieza equivocada (núcleo)</translation>
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
        <source>Dirty microscope</source>
        <translation>Microscopio sucio</translation>
    </message>
    <message>
        <source>Judges disagree</source>
        <translation>Evaluadores discrepantes</translation>
    </message>
    <message>
        <source>Program failed</source>
        <translation>Falló el programa</translation>
    </message>
</context><context>
    <name>RecipeForm</name>
    <message>
        <source>as usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>of the station</source>
        <translation>de la estación</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Fibra</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Camera file</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Exposure, µs</source>
        <translation>Exposición, µs</translation>
    </message>
    <message>
        <source>Gain, dB</source>
        <translation>Ganancia, dB</translation>
    </message>
</context><context>
    <name>RecipeTable</name>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
</context><context>
    <name>Recipes</name>
    <message>
        <source>The recipes were changed: they hold from the next part on</source>
        <translation>Las recetas se cambiaron: rigen desde la próxima pieza</translation>
    </message>
    <message>
        <source>A change of the rule set {name} touches: {parts}</source>
        <translation>Un cambio del conjunto de reglas {name} afecta a: {parts}</translation>
    </message>
    <message>
        <source>A change of the fiber {name} touches: {parts}</source>
        <translation>Un cambio de la fibra {name} afecta a: {parts}</translation>
    </message>
    <message>
        <source>no part yet</source>
        <translation>aún ninguna pieza</translation>
    </message>
    <message>
        <source>{parts} and {count} more</source>
        <translation>{parts} y {count} más</translation>
    </message>
    <message>
        <source>Say what the part is</source>
        <translation>Diga qué es la pieza</translation>
    </message>
    <message>
        <source>Type the part number as it is printed on the label</source>
        <translation>Escriba el número de pieza tal como está impreso en la etiqueta</translation>
    </message>
    <message>
        <source>There is a recipe of this part already</source>
        <translation>Ya existe una receta de esta pieza</translation>
    </message>
    <message>
        <source>Choose a fiber</source>
        <translation>Elija una fibra</translation>
    </message>
    <message>
        <source>There is no fiber {name}. {suggestion}</source>
        <translation>No existe la fibra {name}. {suggestion}</translation>
    </message>
    <message>
        <source>Choose a rule set</source>
        <translation>Elija un conjunto de reglas</translation>
    </message>
    <message>
        <source>There is no rule set {name}. {suggestion}</source>
        <translation>No existe el conjunto de reglas {name}. {suggestion}</translation>
    </message>
    <message>
        <source>No version of it is in force: parts are refused until one is</source>
        <translation>Ninguna versión suya está en vigor: las piezas se rechazan hasta que lo esté una</translation>
    </message>
    <message>
        <source>It is written for a cladding of {wanted} µm, and this fiber has {given} µm</source>
        <translation>Está escrito para un revestimiento de {wanted} µm, y esta fibra tiene {given} µm</translation>
    </message>
    <message>
        <source>It does not name this fiber among those it is meant for</source>
        <translation>No nombra esta fibra entre las que le corresponden</translation>
    </message>
    <message>
        <source>Type a number, or nothing</source>
        <translation>Escriba un número, o nada</translation>
    </message>
    <message>
        <source>It must be more than 0</source>
        <translation>Debe ser mayor que 0</translation>
    </message>
</context><context>
    <name>RecipesPresenter</name>
    <message>
        <source>{new} new and {changed} changed from {file}, {same} as before</source>
        <translation>{new} nuevas y {changed} cambiadas de {file}, {same} como antes</translation>
    </message>
    <message>
        <source>✔ {count} recipes are in {file}</source>
        <translation>✔ {count} recetas están en {file}</translation>
    </message>
    <message>
        <source>changed {part}</source>
        <translation>cambio de {part}</translation>
    </message>
    <message>
        <source>added {part}</source>
        <translation>alta de {part}</translation>
    </message>
    <message>
        <source>removed {part}</source>
        <translation>baja de {part}</translation>
    </message>
    <message>
        <source>✔ Taken back: {step}</source>
        <translation>✔ Deshecho: {step}</translation>
    </message>
    <message>
        <source>Take back: {step} (Ctrl+Z)</source>
        <translation>Deshacer: {step} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Nueva receta</translation>
    </message>
    <message>
        <source>{part} *</source>
        <translation>{part} *</translation>
    </message>
    <message>
        <source>Recipes from a file</source>
        <translation>Recetas de un archivo</translation>
    </message>
    <message>
        <source>Recipes (*.csv)</source>
        <translation>Recetas (*.csv)</translation>
    </message>
    <message>
        <source>Recipes into a file</source>
        <translation>Recetas a un archivo</translation>
    </message>
</context><context>
    <name>RecipesScreen</name>
    <message>
        <source>Rule sets</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Back to the rule sets (Esc)</source>
        <translation>Volver a los conjuntos de reglas (Esc)</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Nueva receta</translation>
    </message>
    <message>
        <source>Begin a recipe of another part (Ctrl+N)</source>
        <translation>Empezar una receta de otra pieza (Ctrl+N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Inspect this part no more; undo brings it back</source>
        <translation>No inspeccionar más esta pieza; deshacer la recupera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add and change recipes from a CSV file</source>
        <translation>Añadir y cambiar recetas desde un archivo CSV</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write all recipes as CSV (Ctrl+E)</source>
        <translation>Escribir todas las recetas como CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>Inspect by it from the next part on (Ctrl+S)</source>
        <translation>Inspeccionar con ella desde la próxima pieza (Ctrl+S)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Part, title, fiber, rule set…</source>
        <translation>Pieza, título, fibra, reglas…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context><context>
    <name>ReleasePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Back to the fields of this draft</source>
        <translation>Volver a los campos de este borrador</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Let this version judge never again</source>
        <translation>Que esta versión no evalúe nunca más</translation>
    </message>
    <message>
        <source>Roll back to this…</source>
        <translation>Restablecer esta…</translation>
    </message>
    <message>
        <source>Put this version in force again at once</source>
        <translation>Poner esta versión en vigor otra vez de inmediato</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Release this draft; somebody else must have drafted it</source>
        <translation>Liberar este borrador; debe haberlo redactado otra persona</translation>
    </message>
    <message>
        <source>Effect on the history</source>
        <translation>Efecto en el historial</translation>
    </message>
    <message>
        <source>the makers of the program</source>
        <translation>los fabricantes del programa</translation>
    </message>
    <message>
        <source>drafted by {names}</source>
        <translation>redactada por {names}</translation>
    </message>
    <message>
        <source>in force from {date}</source>
        <translation>en vigor desde {date}</translation>
    </message>
    <message>
        <source>Give up draft…</source>
        <translation>Anular borrador…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>in force at once</source>
        <translation>en vigor de inmediato</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>en vigor desde</translation>
    </message>
    <message>
        <source>When it comes into force</source>
        <translation>Cuándo entra en vigor</translation>
    </message>
    <message>
        <source>From when it is in force</source>
        <translation>Desde cuándo está en vigor</translation>
    </message>
</context><context>
    <name>ReleasePresenter</name>
    <message>
        <source>Approve {name}: another person than who drafted it signs</source>
        <translation>Aprobar {name}: firma otra persona que quien la redactó</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>Retirar {name}</translation>
    </message>
    <message>
        <source>Give up the draft {name}</source>
        <translation>Anular el borrador {name}</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Roll back to {name}: it is in force again at once</source>
        <translation>Restablecer {name}: vuelve a estar en vigor de inmediato</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>nothing would judge then, and parts bound to it would be refused</source>
        <translation>entonces nada evaluaría, y las piezas ligadas a ella se rechazarían</translation>
    </message>
    <message>
        <source>{name} would judge then</source>
        <translation>entonces evaluaría {name}</translation>
    </message>
    <message>
        <source>✔ approved by {name}</source>
        <translation>✔ aprobada por {name}</translation>
    </message>
    <message>
        <source>✔ retired by {name}</source>
        <translation>✔ retirada por {name}</translation>
    </message>
    <message>
        <source>✔ rolled back by {name}</source>
        <translation>✔ restablecida por {name}</translation>
    </message>
</context><context>
    <name>Report</name>
    <message>
        <source>Inspection report</source>
        <translation>Informe de inspección</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>D-Scope Blink   ·   Inspection report</source>
        <translation>D-Scope Blink   ·   Informe de inspección</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>without serial</source>
        <translation>sin serie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Nothing breaks a limit.</source>
        <translation>Ningún límite superado.</translation>
    </message>
    <message>
        <source>What would turn the verdict</source>
        <translation>Qué cambiaría el veredicto</translation>
    </message>
    <message>
        <source>The edition that judged it is no longer on this station.</source>
        <translation>La edición con la que se juzgó ya no está en esta estación.</translation>
    </message>
    <message>
        <source>Nothing that could be named.</source>
        <translation>Nada que se pueda nombrar.</translation>
    </message>
    <message>
        <source>Defects: {}</source>
        <translation>Defectos: {}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
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
        <source>Size ± U</source>
        <translation>Tamaño ± U</translation>
    </message>
    <message>
        <source>Limit, source</source>
        <translation>Límite, fuente</translation>
    </message>
    <message>
        <source>Outcome, margin</source>
        <translation>Resultado, margen</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspecciones</translation>
    </message>
    <message>
        <source>Yield {}</source>
        <translation>Rendimiento {}</translation>
    </message>
    <message>
        <source>passes among {judged} judged inspections, of {total} in all</source>
        <translation>aprobadas entre {judged} inspecciones evaluadas, de {total} en total</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context><context>
    <name>ResidualHistogram</name>
    <message>
        <source>Histogram of the residuals</source>
        <translation>Histograma de los residuos</translation>
    </message>
    <message>
        <source>No dots yet</source>
        <translation>Aún no hay puntos</translation>
    </message>
    <message>
        <source>residuals 0 … {most:.2f} px,   rms {rms:.3f} px</source>
        <translation>residuos 0 … {most:.2f} px,   rms {rms:.3f} px</translation>
    </message>
</context><context>
    <name>ResultPage</name>
    <message>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <source>Write tables and charts as PDF (Ctrl+P)</source>
        <translation>Escribir tablas y gráficos como PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Write tables and readings as workbook (Ctrl+E)</source>
        <translation>Escribir tablas y lecturas como libro de Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Go on capturing, or take one again</source>
        <translation>Seguir capturando, o repetir una captura</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the list of studies</source>
        <translation>Volver a la lista de estudios</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Gauge R&amp;R</source>
        <translation>R&amp;R</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
</context><context>
    <name>ResultPanel</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The result was read</source>
        <translation>El resultado está leído</translation>
    </message>
    <message>
        <source>{time}   ·   {by}   ·   {camera}</source>
        <translation>{time}   ·   {by}   ·   {camera}</translation>
    </message>
    <message>
        <source>{facts}   ·   broken off</source>
        <translation>{facts}   ·   interrumpido</translation>
    </message>
    <message>
        <source>Take this check along as a file</source>
        <translation>Llevarse este control como archivo</translation>
    </message>
</context><context>
    <name>RetakePanel</name>
    <message>
        <source>Keep it (Esc)</source>
        <translation>Conservarla (Esc)</translation>
    </message>
    <message>
        <source>Put part {part} in again for {operator}, then say why:</source>
        <translation>Inserte otra vez la pieza {part} para {operator} y diga por qué:</translation>
    </message>
    <message>
        <source>The first capture is kept in the history, with this reason</source>
        <translation>La primera captura queda en el historial, con este motivo</translation>
    </message>
</context><context>
    <name>RingsView</name>
    <message>
        <source>Zones of the rule set on a picture</source>
        <translation>Zonas del conjunto de reglas sobre una imagen</translation>
    </message>
    <message>
        <source>No picture to lay the zones on</source>
        <translation>No hay imagen donde poner las zonas</translation>
    </message>
    <message>
        <source>Zones in µm need a picture with a scale</source>
        <translation>Las zonas en µm necesitan una imagen con escala</translation>
    </message>
    <message>
        <source>{label} ({name}): {inner} to {outer} {unit}</source>
        <translation>{label} ({name}): {inner} a {outer} {unit}</translation>
    </message>
    <message>
        <source>% of the cladding</source>
        <translation>% del revestimiento</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
</context><context>
    <name>RoiBox</name>
    <message>
        <source>Whole sensor</source>
        <translation>Todo el sensor</translation>
    </message>
    <message>
        <source>Read out everything</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
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
    <name>RuleDiff</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>{column}, source</source>
        <translation>{column}, fuente</translation>
    </message>
    <message>
        <source>– not there</source>
        <translation>– no existe</translation>
    </message>
</context><context>
    <name>RuleFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Compared with a bought copy of the standard</source>
        <translation>Cotejado con un ejemplar comprado de la norma</translation>
    </message>
    <message>
        <source>Notice on screens and reports</source>
        <translation>Aviso en pantallas e informes</translation>
    </message>
    <message>
        <source>Diameters of zones in</source>
        <translation>Diámetros de zonas en</translation>
    </message>
    <message>
        <source>Detection floor, µm</source>
        <translation>Umbral de detección, µm</translation>
    </message>
    <message>
        <source>Only for a cladding of</source>
        <translation>Solo para un revestimiento de</translation>
    </message>
    <message>
        <source>Cladding, µm</source>
        <translation>Revestimiento, µm</translation>
    </message>
    <message>
        <source>Tolerance of the cladding, µm</source>
        <translation>Tolerancia del revestimiento, µm</translation>
    </message>
    <message>
        <source>Source of the cladding</source>
        <translation>Fuente del revestimiento</translation>
    </message>
    <message>
        <source>Fibers</source>
        <translation>Fibras</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pulido</translation>
    </message>
    <message>
        <source>One fiber of an array</source>
        <translation>Una fibra de una matriz</translation>
    </message>
    <message>
        <source>No verdict when the picture is</source>
        <translation>Sin veredicto si</translation>
    </message>
    <message>
        <source>Notes, one a line</source>
        <translation>Notas, una por línea</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Regla de decisión</translation>
    </message>
    <message>
        <source>Coverage factor k</source>
        <translation>Factor de cobertura k</translation>
    </message>
    <message>
        <source>Guard band r, times U</source>
        <translation>Banda de guarda r, por U</translation>
    </message>
    <message>
        <source>A conditional pass is</source>
        <translation>Un «pasa» condicional es</translation>
    </message>
    <message>
        <source>A conditional fail is</source>
        <translation>Un «falla» condicional es</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Acordado con</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiq.</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Int.</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Ext.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Number allowed</source>
        <translation>Permitidos</translation>
    </message>
</context><context>
    <name>RuleProblems</name>
    <message>
        <source>Zone {title}</source>
        <translation>Zona {title}</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>banda {number}</translation>
    </message>
    <message>
        <source>This is empty. Type something in.</source>
        <translation>Está vacío. Escriba algo.</translation>
    </message>
    <message>
        <source>“{given}” is no number. Use digits and a point.</source>
        <translation>«{given}» no es un número. Use cifras y un punto.</translation>
    </message>
    <message>
        <source>“{given}” is no number of features. Type a whole number, none or any.</source>
        <translation>«{given}» no es un número de marcas. Escriba un número entero, ninguno o todos.</translation>
    </message>
    <message>
        <source>“{given}” is too small.</source>
        <translation>«{given}» es demasiado pequeño.</translation>
    </message>
    <message>
        <source>“{given}” cannot be a name: use small letters, digits, points and hyphens.</source>
        <translation>«{given}» no puede ser un nombre: use minúsculas, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>There is no zone. Add one.</source>
        <translation>No hay ninguna zona. Añada una.</translation>
    </message>
    <message>
        <source>“{given}” is no band. Type it as the table says it: 5 from 2 to 5 µm.</source>
        <translation>«{given}» no es una banda. Escríbala como en la tabla: 5 de 2 a 5 µm.</translation>
    </message>
    <message>
        <source>This cannot be used: {said}</source>
        <translation>Esto no se puede usar: {said}</translation>
    </message>
    <message>
        <source>It is not compared with a bought copy: a notice must say what was not compared.</source>
        <translation>No está cotejado con un ejemplar comprado: un aviso debe decir qué no se cotejó.</translation>
    </message>
    <message>
        <source>Two zones have the same name “{given}”.</source>
        <translation>Dos zonas tienen el mismo nombre «{given}».</translation>
    </message>
    <message>
        <source>Two zones have the same label “{given}”.</source>
        <translation>Dos zonas tienen la misma etiqueta «{given}».</translation>
    </message>
    <message>
        <source>Zone {zone} begins at {inner}: a gap in the middle. The innermost zone begins at 0.</source>
        <translation>La zona {zone} empieza en {inner}: hay un hueco en el centro. La zona más interior empieza en 0.</translation>
    </message>
    <message>
        <source>Zone {zone} is empty: from {inner} to {outer}.</source>
        <translation>La zona {zone} está vacía: de {inner} a {outer}.</translation>
    </message>
    <message>
        <source>Zones {inside} and {outside} overlap: {first} ends at {end}, {second} begins at {start}.</source>
        <translation>Las zonas {inside} y {outside} se solapan: {first} termina en {end}, {second} empieza en {start}.</translation>
    </message>
    <message>
        <source>Zones {inside} and {outside} leave a gap: {first} ends at {end}, {second} begins at {start}.</source>
        <translation>Las zonas {inside} y {outside} dejan un hueco: {first} termina en {end}, {second} empieza en {start}.</translation>
    </message>
    <message>
        <source>No limit is written. Where anything is allowed, say so.</source>
        <translation>No hay ningún límite escrito. Donde se permita todo, dígalo.</translation>
    </message>
    <message>
        <source>A band begins either over {over} µm or at {at} µm, not both.</source>
        <translation>Una banda empieza por encima de {over} µm o en {at} µm, no ambas cosas.</translation>
    </message>
    <message>
        <source>A band ends either under {under} µm or at {at} µm, not both.</source>
        <translation>Una banda termina por debajo de {under} µm o en {at} µm, no ambas cosas.</translation>
    </message>
    <message>
        <source>The band “{band}” is empty: it ends before it begins.</source>
        <translation>La banda «{band}» está vacía: termina antes de empezar.</translation>
    </message>
    <message>
        <source>“{band}” and “{larger}” overlap.</source>
        <translation>«{band}» y «{larger}» se solapan.</translation>
    </message>
    <message>
        <source>“{band}” and “{larger}” leave a gap: nothing is said about the sizes between.</source>
        <translation>«{band}» y «{larger}» dejan un hueco: nada se dice de los tamaños intermedios.</translation>
    </message>
    <message>
        <source>“{band}” lies below “{larger}”: smaller ones would fail where larger ones may pass.</source>
        <translation>«{band}» queda por debajo de «{larger}»: fallarían las menores donde pueden pasar las mayores.</translation>
    </message>
    <message>
        <source>“{band}” and “{larger}” contradict each other: more of the larger ones would be allowed.</source>
        <translation>«{band}» y «{larger}» se contradicen: se permitirían más de las mayores.</translation>
    </message>
    <message>
        <source>Nothing is said about sizes beyond “{band}”: a gap. Add a band.</source>
        <translation>Nada se dice de los tamaños más allá de «{band}»: un hueco. Añada una banda.</translation>
    </message>
    <message>
        <source>“{band}” has no detection floor: noise would fail every part. Set the floor in the head.</source>
        <translation>«{band}» no tiene umbral de detección: el ruido haría fallar cada pieza. Fije el umbral en la cabecera.</translation>
    </message>
    <message>
        <source>“{band}” lies below the detection floor of {floor} µm and could never act.</source>
        <translation>«{band}» queda por debajo del umbral de detección de {floor} µm y nunca podría actuar.</translation>
    </message>
</context><context>
    <name>Rules</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>de fábrica</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>borrador guardado</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>restablecida</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Arañazos</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Debris</source>
        <translation>Suciedad</translation>
    </message>
    <message>
        <source>Cracks</source>
        <translation>Grietas</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>% of cladding</source>
        <translation>% revestimiento</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>{shown} + {more}</source>
        <translation>{shown} + {more}</translation>
    </message>
    <message>
        <source>Badly lit</source>
        <translation>Mal iluminada</translation>
    </message>
    <message>
        <source>Not in focus</source>
        <translation>Desenfocada</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Demasiado clara</translation>
    </message>
    <message>
        <source>Too little contrast</source>
        <translation>Muy poco contraste</translation>
    </message>
    <message>
        <source>Not sharp enough for small marks</source>
        <translation>Poco nítida para marcas pequeñas</translation>
    </message>
    <message>
        <source>Too strongly compressed</source>
        <translation>Demasiado comprimida</translation>
    </message>
    <message>
        <source>Covered by a film or fringes</source>
        <translation>Cubierta por una película o franjas</translation>
    </message>
    <message>
        <source>A zone is cut off by the picture's edge</source>
        <translation>Una zona cortada por el borde de la imagen</translation>
    </message>
    <message>
        <source>Cladding and scale disagree</source>
        <translation>Revestimiento y escala discordantes</translation>
    </message>
    <message>
        <source>simple: the measured size decides</source>
        <translation>simple: decide el tamaño medido</translation>
    </message>
    <message>
        <source>guarded: within the guard band is a fail</source>
        <translation>protegida: en la banda de guarda es «falla»</translation>
    </message>
    <message>
        <source>guard band: within it is conditional</source>
        <translation>banda de guarda: dentro es condicional</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>ninguna pieza</translation>
    </message>
    <message>
        <source>Used by {parts}</source>
        <translation>Usado por {parts}</translation>
    </message>
    <message>
        <source>Fibers</source>
        <translation>Fibras</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
</context><context>
    <name>RulesOnPaper</name>
    <message>
        <source>What each zone may carry</source>
        <translation>Qué puede tener cada zona</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Where each limit comes from</source>
        <translation>De dónde viene cada límite</translation>
    </message>
    <message>
        <source>Letters in brackets name the source itself.</source>
        <translation>Las letras entre corchetes nombran la fuente misma.</translation>
    </message>
    <message>
        <source>D-Scope Blink   ·   Acceptance criteria</source>
        <translation>D-Scope Blink   ·   Criterios de aceptación</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Printed {made}   ·   SHA-256 {sha256}…</source>
        <translation>Impreso {made}   ·   SHA-256 {sha256}…</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Source and certainty</source>
        <translation>Fuente y certeza</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>How certain a figure is</source>
        <translation>Cuán cierta es una cifra</translation>
    </message>
    <message>
        <source>Scratches, by width</source>
        <translation>Arañazos, por ancho</translation>
    </message>
    <message>
        <source>Defects, by diameter</source>
        <translation>Defectos, por diámetro</translation>
    </message>
    <message>
        <source>Debris, by diameter</source>
        <translation>Suciedad, por diámetro</translation>
    </message>
    <message>
        <source>Cracks, by diameter</source>
        <translation>Grietas, por diámetro</translation>
    </message>
    <message>
        <source>Films, by diameter</source>
        <translation>Películas, por diámetro</translation>
    </message>
    <message>
        <source>as defects</source>
        <translation>como defectos</translation>
    </message>
    <message>
        <source>the same in three or more independent sources</source>
        <translation>igual en tres o más fuentes independientes</translation>
    </message>
    <message>
        <source>the same in two independent sources</source>
        <translation>igual en dos fuentes independientes</translation>
    </message>
    <message>
        <source>in one source</source>
        <translation>en una fuente</translation>
    </message>
    <message>
        <source>the publisher's own public abstract</source>
        <translation>el resumen público del propio editor</translation>
    </message>
    <message>
        <source>second-hand: somebody's account of a source that could not be opened</source>
        <translation>de segunda mano: relato de una fuente que no se pudo abrir</translation>
    </message>
    <message>
        <source>from memory, seen in no source</source>
        <translation>de memoria, no vista en ninguna fuente</translation>
    </message>
    <message>
        <source>calculated from stated figures</source>
        <translation>calculada a partir de cifras indicadas</translation>
    </message>
    <message>
        <source>measured on the makers' own pictures</source>
        <translation>medida en imágenes propias de los fabricantes</translation>
    </message>
    <message>
        <source>an engineering choice, no figure of a standard</source>
        <translation>una decisión de ingeniería, no una cifra de norma</translation>
    </message>
    <message>
        <source>{inner} to {outer} {unit}</source>
        <translation>{inner} a {outer} {unit}</translation>
    </message>
    <message>
        <source>grey circle: edge of the cladding</source>
        <translation>círculo gris: borde del revestimiento</translation>
    </message>
    <message>
        <source>in force, as it comes with the program</source>
        <translation>en vigor, tal como viene con el programa</translation>
    </message>
    <message>
        <source>draft, judges nothing</source>
        <translation>borrador, no evalúa nada</translation>
    </message>
    <message>
        <source>approved, not in force</source>
        <translation>aprobada, no en vigor</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Name and version</source>
        <translation>Nombre y versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Cladding</source>
        <translation>Revestimiento</translation>
    </message>
    <message>
        <source>{floor} µm: smaller features are not judged</source>
        <translation>{floor} µm: no se evalúan marcas menores</translation>
    </message>
    <message>
        <source>Detection floor</source>
        <translation>Umbral de detección</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Regla de decisión</translation>
    </message>
    <message>
        <source>No verdict when</source>
        <translation>Sin veredicto si</translation>
    </message>
    <message>
        <source>% of the cladding</source>
        <translation>% del revestimiento</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Redactada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rolled back to</source>
        <translation>Restablecida</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>any fiber</source>
        <translation>cualquier fibra</translation>
    </message>
    <message>
        <source>any polish</source>
        <translation>cualquier pulido</translation>
    </message>
    <message>
        <source>one fiber of an array</source>
        <translation>una fibra de una matriz</translation>
    </message>
    <message>
        <source>any diameter</source>
        <translation>cualquier diámetro</translation>
    </message>
</context><context>
    <name>RulesPresenter</name>
    <message>
        <source>The new draft {name} was not saved yet.</source>
        <translation>El borrador nuevo {name} aún no se guardó.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
</context><context>
    <name>RulesScreen</name>
    <message>
        <source>How rules are edited and released</source>
        <translation>Cómo se editan y liberan las reglas</translation>
    </message>
</context><context>
    <name>RunPage</name>
    <message>
        <source>Capture (Space)</source>
        <translation>Capturar (Espacio)</translation>
    </message>
    <message>
        <source>Capture the part that is called for (Space)</source>
        <translation>Capturar la pieza pedida (Espacio)</translation>
    </message>
    <message>
        <source>Last one again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Take the last capture again, with a reason (R)</source>
        <translation>Repetir la última captura, con un motivo (R)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the captures say so far</source>
        <translation>Lo que dicen las capturas hasta ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Back to the list; the study goes on where it is</source>
        <translation>Volver a la lista; el estudio sigue donde está</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>All parts are captured</source>
        <translation>Todas las piezas capturadas</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>Ronda {round} de {rounds}</translation>
    </message>
    <message>
        <source>Operator {}</source>
        <translation>Operador {}</translation>
    </message>
    <message>
        <source>insert part</source>
        <translation>inserte la pieza</translation>
    </message>
    <message>
        <source>Capturing: do not touch…</source>
        <translation>Capturando: no tocar…</translation>
    </message>
    <message>
        <source>✔ Stored. Take the part out.</source>
        <translation>✔ Guardada. Saque la pieza.</translation>
    </message>
    <message>
        <source>⚠ Nothing could be read off this picture: focus and capture again</source>
        <translation>⚠ No se pudo leer nada en esta imagen: enfoque y capture otra vez</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
</context><context>
    <name>Sandbox</name>
    <message>
        <source>Change a limit: what that would change of the history is shown here.</source>
        <translation>Cambie un límite: aquí se muestra qué cambiaría eso del historial.</translation>
    </message>
    <message>
        <source>The draft has mistakes; it is tried when they are put right.</source>
        <translation>El borrador tiene errores; se prueba cuando se corrijan.</translation>
    </message>
    <message>
        <source>The draft has mistakes: these are the numbers of the last valid draft.</source>
        <translation>El borrador tiene errores: estas son las cifras del último borrador válido.</translation>
    </message>
    <message>
        <source>✔ No verdict would change.</source>
        <translation>✔ Ningún veredicto cambiaría.</translation>
    </message>
    <message>
        <source>No stored inspection fits what is chosen above.</source>
        <translation>Ninguna inspección guardada cumple lo elegido arriba.</translation>
    </message>
    <message>
        <source>{name} has judged nothing yet. Choose 'Judged by any rule set' to try it on others.</source>
        <translation>{name} aún no ha evaluado nada. Elija «Evaluadas con cualquier regla» para probarlo con otras.</translation>
    </message>
    <message>
        <source>The history is empty: no inspection has been stored yet.</source>
        <translation>El historial está vacío: aún no se guardó ninguna inspección.</translation>
    </message>
    <message>
        <source>passed and would fail</source>
        <translation>de pasa a falla</translation>
    </message>
    <message>
        <source>failed and would pass</source>
        <translation>de falla a pasa</translation>
    </message>
    <message>
        <source>could not be judged any more</source>
        <translation>ya sin evaluación posible</translation>
    </message>
    <message>
        <source>could be judged now</source>
        <translation>ahora con evaluación posible</translation>
    </message>
    <message>
        <source>with another condition only</source>
        <translation>solo con otra condición</translation>
    </message>
    <message>
        <source>no end face on the picture</source>
        <translation>sin cara de fibra en la imagen</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>sin escala</translation>
    </message>
    <message>
        <source>refused by the station</source>
        <translation>por rechazo de la estación</translation>
    </message>
    <message>
        <source>record damaged</source>
        <translation>con registro dañado</translation>
    </message>
    <message>
        <source>Not judged again: {reasons}</source>
        <translation>No reevaluadas: {reasons}</translation>
    </message>
    <message>
        <source>Yield {yields} % of {judged} judged again</source>
        <translation>Rendimiento {yields} % de {judged} reevaluadas</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s left</source>
        <translation>quedan {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>quedan {seconds} s</translation>
    </message>
</context><context>
    <name>SandboxPanel</name>
    <message>
        <source>Tap an inspection to see its picture and both reasons.</source>
        <translation>Toque una inspección para ver su imagen y ambos motivos.</translation>
    </message>
</context><context>
    <name>SavePage</name>
    <message>
        <source>who calibrated</source>
        <translation>quién calibró</translation>
    </message>
    <message>
        <source>such as: new lamp</source>
        <translation>p. ej.: lámpara nueva</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Camera:  {camera},   objective:  {objective}</source>
        <translation>Cámara:  {camera},   objetivo:  {objective}</translation>
    </message>
    <message>
        <source>Target:  {name} {pitch:g} ± {uncertainty:g} µm</source>
        <translation>Patrón:  {name} {pitch:g} ± {uncertainty:g} µm</translation>
    </message>
    <message>
        <source>Scale:  {x:.5f} µm/px across, {y:.5f} down,  ± {expanded:.2%} (k = 2)</source>
        <translation>Escala:  {x:.5f} µm/px horizontal, {y:.5f} vertical,  ± {expanded:.2%} (k = 2)</translation>
    </message>
    <message>
        <source>Dots:  {used} of {found} used,  rms {rms:.3f} px from the grid</source>
        <translation>Puntos:  {used} de {found} usados,  rms {rms:.3f} px respecto a la retícula</translation>
    </message>
    <message>
        <source>⚠ Not checked a second time.</source>
        <translation>⚠ Sin comprobar por segunda vez.</translation>
    </message>
    <message>
        <source>until {:%Y-%m-%d}</source>
        <translation>hasta {:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>Saved with it</source>
        <translation>Se guarda con ella</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>Calibrada por</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>What will be measured with from now on</source>
        <translation>Con lo que se medirá desde ahora</translation>
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
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
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
    <name>Seal</name>
    <message>
        <source>Row {}</source>
        <translation>Fila {}</translation>
    </message>
    <message>
        <source>Rows {} to {}</source>
        <translation>Filas {} a {}</translation>
    </message>
    <message>
        <source>a row of {}</source>
        <translation>una fila de {}</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>clave de firma</translation>
    </message>
    <message>
        <source>name of a station</source>
        <translation>nombre de una estación</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>inspección</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>station check</source>
        <translation>control de estación</translation>
    </message>
    <message>
        <source>event of the station check</source>
        <translation>suceso del control de estación</translation>
    </message>
    <message>
        <source>rule step</source>
        <translation>paso de reglas</translation>
    </message>
    <message>
        <source>audit line</source>
        <translation>línea de auditoría</translation>
    </message>
    <message>
        <source>The database is damaged; the rest was not checked: {detail}</source>
        <translation>La base de datos está dañada; el resto no se comprobó: {detail}</translation>
    </message>
    <message>
        <source>The ledger is empty: all of it was removed</source>
        <translation>El libro de sellos está vacío: se eliminó todo</translation>
    </message>
    <message>
        <source>{row} of the ledger was changed: {thing}</source>
        <translation>{row} del libro de sellos fue cambiada: {thing}</translation>
    </message>
    <message>
        <source>{row} of the ledger: removed</source>
        <translation>{row} del libro de sellos: eliminadas</translation>
    </message>
    <message>
        <source>{row} of the ledger was row {detail}, the order was changed: {thing}</source>
        <translation>{row} del libro de sellos era la fila {detail}, se cambió el orden: {thing}</translation>
    </message>
    <message>
        <source>{row} of the ledger does not follow the row before it: {thing}</source>
        <translation>{row} del libro de sellos no sigue a la fila anterior: {thing}</translation>
    </message>
    <message>
        <source>{row} of the ledger has a wrong signature: {thing}</source>
        <translation>{row} del libro de sellos tiene una firma incorrecta: {thing}</translation>
    </message>
    <message>
        <source>{row} of the ledger: signed with another key, {key}</source>
        <translation>{row} del libro de sellos: firmada con otra clave, {key}</translation>
    </message>
    <message>
        <source>{row} of the ledger seals it a second time: {thing}</source>
        <translation>{row} del libro de sellos lo sella por segunda vez: {thing}</translation>
    </message>
    <message>
        <source>Changed after it was sealed: {thing}</source>
        <translation>Cambiado después de sellarse: {thing}</translation>
    </message>
    <message>
        <source>Removed: {thing}</source>
        <translation>Eliminado: {thing}</translation>
    </message>
    <message>
        <source>Never sealed, or its row of the ledger was removed: {thing}</source>
        <translation>Nunca sellado, o su fila del libro de sellos fue eliminada: {thing}</translation>
    </message>
    <message>
        <source>Picture changed: {thing}</source>
        <translation>Imagen cambiada: {thing}</translation>
    </message>
    <message>
        <source>Picture exchanged: {thing} shows that of {detail}</source>
        <translation>Imagen intercambiada: {thing} muestra la de {detail}</translation>
    </message>
    <message>
        <source>Picture missing: {thing}</source>
        <translation>Falta la imagen: {thing}</translation>
    </message>
    <message>
        <source>Picture cannot be read: {thing}: {detail}</source>
        <translation>Imagen ilegible: {thing}: {detail}</translation>
    </message>
    <message>
        <source>The head file is missing: the end may have been cut off</source>
        <translation>Falta el archivo de cabecera: el final puede estar cortado</translation>
    </message>
    <message>
        <source>The head file was changed: {detail}</source>
        <translation>El archivo de cabecera fue cambiado: {detail}</translation>
    </message>
    <message>
        <source>The end was cut off, or an older database put back. Sealed and not there any more: {row}</source>
        <translation>Se cortó el final o se repuso una base de datos anterior. Selladas y ya no presentes: {row}</translation>
    </message>
    <message>
        <source>{row} is not the one that the head file names: ledger exchanged</source>
        <translation>{row} no es la que nombra el archivo de cabecera: libro cambiado</translation>
    </message>
    <message>
        <source>{thing}: not what was signed in the history it came from ({row})</source>
        <translation>{thing}: no es lo que se firmó en el historial del que procede ({row})</translation>
    </message>
    <message>
        <source>Noted by the program itself in {thing}: {detail}</source>
        <translation>Anotado por el propio programa en {thing}: {detail}</translation>
    </message>
</context><context>
    <name>Sentences</name>
    <message>
        <source>'dscope dataset list' shows those there are</source>
        <translation>'dscope dataset list' muestra los que hay</translation>
    </message>
    <message>
        <source>'dscope outbox status' shows them and what can be done</source>
        <translation>'dscope outbox status' los muestra, y qué se puede hacer</translation>
    </message>
    <message>
        <source>'dscope rules list' shows those there are.</source>
        <translation>'dscope rules list' muestra los que hay.</translation>
    </message>
    <message>
        <source>'dscope verify' tells what else is; what was stored is in the last backup of the history</source>
        <translation>'dscope verify' dice qué más lo está; lo guardado está en la última copia de seguridad del historial</translation>
    </message>
    <message>
        <source>'{name}' is not the name of a person</source>
        <translation>«{name}» no es el nombre de una persona</translation>
    </message>
    <message>
        <source>'{name}' must be filled in, as '{given}' is</source>
        <translation>Hay que rellenar «{name}», porque «{given}» lo está</translation>
    </message>
    <message>
        <source>'{text}' names no version</source>
        <translation>«{text}» no nombra ninguna versión</translation>
    </message>
    <message>
        <source>'{words}' is not what the numbers say: '{wording}' counts</source>
        <translation>«{words}» no es lo que dicen los números: vale «{wording}»</translation>
    </message>
    <message>
        <source>.{stage}: the program fails with these settings ({said})</source>
        <translation>.{stage}: con estos ajustes el programa falla ({said})</translation>
    </message>
    <message>
        <source>A PIN has {fewest_digits} to {most_digits} digits</source>
        <translation>Un PIN tiene de {fewest_digits} a {most_digits} cifras</translation>
    </message>
    <message>
        <source>A burst has at least two pictures</source>
        <translation>Una ráfaga tiene al menos dos imágenes</translation>
    </message>
    <message>
        <source>A changed model is a new version</source>
        <translation>Un modelo cambiado es una versión nueva</translation>
    </message>
    <message>
        <source>A changed model is a new version; make that active</source>
        <translation>Un modelo cambiado es una versión nueva; active esa</translation>
    </message>
    <message>
        <source>A content belongs to what is saved and to shipped rule sets, not to {name}</source>
        <translation>Un contenido corresponde a lo guardado y a los conjuntos de reglas incluidos, no a {name}</translation>
    </message>
    <message>
        <source>A core of {core_um} µm does not fit into a cladding of {cladding_um} µm</source>
        <translation>Un núcleo de {core_um} µm no cabe en un revestimiento de {cladding_um} µm</translation>
    </message>
    <message>
        <source>A frame came damaged: {rstrip}</source>
        <translation>Una imagen llegó dañada: {rstrip}</translation>
    </message>
    <message>
        <source>A history in {place} needs the package psycopg, which is not installed</source>
        <translation>Un historial en {place} necesita el paquete psycopg, que no está instalado</translation>
    </message>
    <message>
        <source>A job beside the GUI thread failed</source>
        <translation>Falló una tarea en segundo plano</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Falló una tarea</translation>
    </message>
    <message>
        <source>A live frame could not be inspected: {a}</source>
        <translation>No se pudo inspeccionar una imagen en vivo: {a}</translation>
    </message>
    <message>
        <source>A message is no JSON: {error}</source>
        <translation>Un mensaje no es JSON: {error}</translation>
    </message>
    <message>
        <source>A model came into use or went during this study: {named}. Sizes and verdicts are not of one measuring system; capture the smaller part again, or begin anew.</source>
        <translation>Durante este estudio entró o salió de uso un modelo: {named}. Tamaños y veredictos no son de un mismo sistema de medida; capture de nuevo la parte menor o empiece de nuevo.</translation>
    </message>
    <message>
        <source>A model's card</source>
        <translation>La ficha de un modelo</translation>
    </message>
    <message>
        <source>A name has 1 to {most_letters} letters</source>
        <translation>Un nombre tiene de 1 a {most_letters} letras</translation>
    </message>
    <message>
        <source>A network that judges alone heeds no threshold of the rules, so it has no curve</source>
        <translation>Una red que evalúa sola no atiende a ningún umbral de las reglas, así que no tiene curva</translation>
    </message>
    <message>
        <source>A part of the stream did not close: {a}</source>
        <translation>Una parte del flujo no se cerró: {a}</translation>
    </message>
    <message>
        <source>A process that judged stored inspections again ended without a word</source>
        <translation>Un proceso que volvía a evaluar inspecciones guardadas terminó sin decir nada</translation>
    </message>
    <message>
        <source>A question beside the GUI thread failed</source>
        <translation>Falló una consulta en segundo plano</translation>
    </message>
    <message>
        <source>A roll-back</source>
        <translation>Un restablecimiento</translation>
    </message>
    <message>
        <source>A roll-back needs a reason</source>
        <translation>Un restablecimiento necesita un motivo</translation>
    </message>
    <message>
        <source>A signing key is never set aside</source>
        <translation>Una clave de firma nunca se aparta</translation>
    </message>
    <message>
        <source>A text on {where} is {len} letters long; a cell holds {longest}</source>
        <translation>Un texto en {where} tiene {len} letras; en una celda caben {longest}</translation>
    </message>
    <message>
        <source>Add another one first</source>
        <translation>Añada primero otra</translation>
    </message>
    <message>
        <source>Add the user to the group dialout (sudo usermod -aG dialout USER) and log in again</source>
        <translation>Añada el usuario al grupo dialout (sudo usermod -aG dialout USER) y vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>All {size} readings are {flat}</source>
        <translation>Las {size} lecturas son {flat}</translation>
    </message>
    <message>
        <source>Allow this user to write into the folder and all files in it</source>
        <translation>Permita a este usuario escribir en la carpeta y en todos sus archivos</translation>
    </message>
    <message>
        <source>Allow this user to write into the folder and all files in it, or name another folder</source>
        <translation>Permita a este usuario escribir en la carpeta y en todos sus archivos, o indique otra carpeta</translation>
    </message>
    <message>
        <source>An example of a decision rule, agreed with nobody; its limits were not compared with a bought copy of IEC 61300-3-35:2015.</source>
        <translation>Un ejemplo de regla de decisión, no acordado con nadie; sus límites no se compararon con un ejemplar comprado de IEC 61300-3-35:2015.</translation>
    </message>
    <message>
        <source>An example of a house standard, read from a supplier's web page; not agreed with anyone.</source>
        <translation>Un ejemplo de norma interna, leída en la página web de un proveedor; no acordada con nadie.</translation>
    </message>
    <message>
        <source>Another part was judged for {timeout_s} s</source>
        <translation>Se estuvo evaluando otra pieza durante {timeout_s} s</translation>
    </message>
    <message>
        <source>Another program holds the port {device}</source>
        <translation>Otro programa ocupa el puerto {device}</translation>
    </message>
    <message>
        <source>Another program is writing into {folder}</source>
        <translation>Otro programa está escribiendo en {folder}</translation>
    </message>
    <message>
        <source>Another program listens at {place} already</source>
        <translation>Otro programa ya escucha en {place}</translation>
    </message>
    <message>
        <source>Another program of this station hands on what waits</source>
        <translation>Otro programa de esta estación entrega lo que espera</translation>
    </message>
    <message>
        <source>Another program of this station posts what waits</source>
        <translation>Otro programa de esta estación envía lo que espera</translation>
    </message>
    <message>
        <source>Approve it instead</source>
        <translation>Apruébela en su lugar</translation>
    </message>
    <message>
        <source>Are whole rows missing, or is the target's grid not square?</source>
        <translation>¿Faltan filas enteras, o la retícula del patrón no es cuadrada?</translation>
    </message>
    <message>
        <source>Ask a technician</source>
        <translation>Pregunte a un técnico</translation>
    </message>
    <message>
        <source>Ask a technician or QA</source>
        <translation>Pregunte a un técnico o a calidad</translation>
    </message>
    <message>
        <source>Ask anybody who works here</source>
        <translation>Pregunte a cualquiera que trabaje aquí</translation>
    </message>
    <message>
        <source>Ask somebody of QA</source>
        <translation>Pregunte a alguien de calidad</translation>
    </message>
    <message>
        <source>At least two parts are needed, better fifty</source>
        <translation>Se necesitan al menos dos piezas, mejor cincuenta</translation>
    </message>
    <message>
        <source>At least two parts are needed, better ten</source>
        <translation>Se necesitan al menos dos piezas, mejor diez</translation>
    </message>
    <message>
        <source>At least {least_ends} are needed, better {few_ends} or more</source>
        <translation>Se necesitan al menos {least_ends}, mejor {few_ends} o más</translation>
    </message>
    <message>
        <source>At most {longest} printable signs</source>
        <translation>Como mucho {longest} signos imprimibles</translation>
    </message>
    <message>
        <source>Basler camera {wanted}</source>
        <translation>Cámara Basler {wanted}</translation>
    </message>
    <message>
        <source>Basler camera {wanted} is not there</source>
        <translation>La cámara Basler {wanted} no está</translation>
    </message>
    <message>
        <source>Begin a new draft</source>
        <translation>Empiece un borrador nuevo</translation>
    </message>
    <message>
        <source>Begin a new draft from it</source>
        <translation>Empiece un borrador nuevo a partir de ella</translation>
    </message>
    <message>
        <source>Both must be PEM files, the key without a password and that of the certificate</source>
        <translation>Ambos deben ser archivos PEM, la clave sin contraseña y la del certificado</translation>
    </message>
    <message>
        <source>By it everything behind it is believed</source>
        <translation>Por ella se cree todo lo que viene detrás</translation>
    </message>
    <message>
        <source>Call a technician</source>
        <translation>Llame a un técnico</translation>
    </message>
    <message>
        <source>Centre the lamp, look for what is in its way, and start over</source>
        <translation>Centre la lámpara, busque qué la tapa y empiece de nuevo</translation>
    </message>
    <message>
        <source>Change the recipe, or the light itself</source>
        <translation>Cambie la receta, o la luz misma</translation>
    </message>
    <message>
        <source>Check address, network, user name and password.</source>
        <translation>Compruebe dirección, red, usuario y contraseña.</translation>
    </message>
    <message>
        <source>Check cable and frame rate</source>
        <translation>Compruebe el cable y la frecuencia de imagen</translation>
    </message>
    <message>
        <source>Check cable and light</source>
        <translation>Compruebe el cable y la luz</translation>
    </message>
    <message>
        <source>Check cable and power.</source>
        <translation>Compruebe el cable y la alimentación.</translation>
    </message>
    <message>
        <source>Check cable, power and network.</source>
        <translation>Compruebe cable, alimentación y red.</translation>
    </message>
    <message>
        <source>Check its cable</source>
        <translation>Compruebe su cable</translation>
    </message>
    <message>
        <source>Check its cable; it is looked for again by itself</source>
        <translation>Compruebe su cable; se busca de nuevo por sí solo</translation>
    </message>
    <message>
        <source>Check its name and the speed of gps_baud</source>
        <translation>Compruebe su nombre y la velocidad gps_baud</translation>
    </message>
    <message>
        <source>Check its power and its cable</source>
        <translation>Compruebe su alimentación y su cable</translation>
    </message>
    <message>
        <source>Check the cable, or choose the camera again</source>
        <translation>Compruebe el cable, o elija de nuevo la cámara</translation>
    </message>
    <message>
        <source>Check the cable.</source>
        <translation>Compruebe el cable.</translation>
    </message>
    <message>
        <source>Check the path, and that the drive is connected.</source>
        <translation>Compruebe la ruta, y que la unidad esté conectada.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Choose 'both'</source>
        <translation>Elija 'both'</translation>
    </message>
    <message>
        <source>Choose 'both' or 'dl'</source>
        <translation>Elija 'both' o 'dl'</translation>
    </message>
    <message>
        <source>Choose a connector whose defects lie farther from the limits</source>
        <translation>Elija un conector cuyos defectos estén más lejos de los límites</translation>
    </message>
    <message>
        <source>Choose a part, or add a recipe for it</source>
        <translation>Elija una pieza, o añada una receta para ella</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elija otra</translation>
    </message>
    <message>
        <source>Choose mono8.</source>
        <translation>Elija mono8.</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
    <message>
        <source>Choose the cladding's diameter in px, or let the station be calibrated with a dot target</source>
        <translation>Elija el diámetro del revestimiento en px, o haga calibrar la estación con un patrón de puntos</translation>
    </message>
    <message>
        <source>Clean the target, and see that it lies flat and still.</source>
        <translation>Limpie el patrón y procure que esté plano y quieto.</translation>
    </message>
    <message>
        <source>Clean the target, or move it to where it is whole.</source>
        <translation>Limpie el patrón, o muévalo a donde esté entero.</translation>
    </message>
    <message>
        <source>Clean the target, see to even light and sharp focus, or use a target with dots of one size.</source>
        <translation>Limpie el patrón, procure luz uniforme y buen enfoque, o use un patrón con puntos de un solo tamaño.</translation>
    </message>
    <message>
        <source>Clean the target.</source>
        <translation>Limpie el patrón.</translation>
    </message>
    <message>
        <source>Close other programs that have history.sqlite open, then try again</source>
        <translation>Cierre otros programas que tengan abierto history.sqlite e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Close other programs that have it open</source>
        <translation>Cierre otros programas que lo tengan abierto</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, and check its IP address.</source>
        <translation>Cierre otros programas que usen la cámara y compruebe su dirección IP.</translation>
    </message>
    <message>
        <source>Compare the pitch that was given with the one on the target and in its certificate.</source>
        <translation>Compare el paso indicado con el del patrón y el de su certificado.</translation>
    </message>
    <message>
        <source>Connect the drive again or put the folder back, then start the program again</source>
        <translation>Conecte de nuevo la unidad o devuelva la carpeta, y vuelva a iniciar el programa</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>Copy card and file again from where they were made</source>
        <translation>Copie de nuevo la ficha y el archivo de donde se hicieron</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>Copy the folder again once it is whole</source>
        <translation>Copie de nuevo la carpeta cuando esté completa</translation>
    </message>
    <message>
        <source>Copy the picture again.</source>
        <translation>Copie de nuevo la imagen.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it to inspect by the shipped recipes</source>
        <translation>Corrija el archivo, o quítelo para inspeccionar con las recetas incluidas</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Diameter of the cladding</source>
        <translation>Diámetro del revestimiento</translation>
    </message>
    <message>
        <source>Diameter of the core</source>
        <translation>Diámetro del núcleo</translation>
    </message>
    <message>
        <source>Diameter of the largest defect</source>
        <translation>Diámetro del defecto mayor</translation>
    </message>
    <message>
        <source>Did you mean {join}?</source>
        <translation>¿Quiso decir {join}?</translation>
    </message>
    <message>
        <source>Do the station check</source>
        <translation>Haga el control de la estación</translation>
    </message>
    <message>
        <source>Draw it with the brush</source>
        <translation>Dibújelo con el pincel</translation>
    </message>
    <message>
        <source>Draw where they are</source>
        <translation>Dibuje dónde están</translation>
    </message>
    <message>
        <source>End the other program, such as gpsd, ModemManager or a terminal</source>
        <translation>Cierre el otro programa, como gpsd, ModemManager o un terminal</translation>
    </message>
    <message>
        <source>Ends are paired by their serial: inspect the same ends under the same serials on both stations</source>
        <translation>Los extremos se emparejan por su número de serie: inspeccione los mismos extremos con los mismos números en ambas estaciones</translation>
    </message>
    <message>
        <source>Every operator must measure every part at least twice</source>
        <translation>Cada operador debe medir cada pieza al menos dos veces</translation>
    </message>
    <message>
        <source>Every part was judged once only</source>
        <translation>Cada pieza se evaluó una sola vez</translation>
    </message>
    <message>
        <source>Export a rule set to Excel and edit that workbook</source>
        <translation>Exporte un conjunto de reglas a Excel y edite ese libro</translation>
    </message>
    <message>
        <source>Export it with the weights inside (external_data=False)</source>
        <translation>Expórtelo con los pesos dentro (external_data=False)</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Focus on the target.</source>
        <translation>Enfoque el patrón.</translation>
    </message>
    <message>
        <source>Free space on this drive, then try again; what was stored before is safe</source>
        <translation>Libere espacio en esta unidad e inténtelo de nuevo; lo guardado antes está a salvo</translation>
    </message>
    <message>
        <source>Free space on this drive; what was kept before is safe</source>
        <translation>Libere espacio en esta unidad; lo guardado antes está a salvo</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – a</translation>
    </message>
    <message>
        <source>Give X, or X,Y for non-square pixels</source>
        <translation>Indique X, o X,Y con píxeles no cuadrados</translation>
    </message>
    <message>
        <source>Give a date that comes, or none for at once</source>
        <translation>Indique una fecha futura, o ninguna para que sea ya</translation>
    </message>
    <message>
        <source>Give a mask with --mask</source>
        <translation>Indique una máscara con --mask</translation>
    </message>
    <message>
        <source>Give a name with --by</source>
        <translation>Indique un nombre con --by</translation>
    </message>
    <message>
        <source>Give every line of a part the same one</source>
        <translation>Dé la misma a cada línea de una pieza</translation>
    </message>
    <message>
        <source>Give every repeat its own trial number</source>
        <translation>Dé a cada repetición su propio número</translation>
    </message>
    <message>
        <source>Give it a short one without dots, such as G1</source>
        <translation>Dele uno corto sin puntos, como G1</translation>
    </message>
    <message>
        <source>Give the folder of a history ({database}), or the results of `dscope inspect` ({records})</source>
        <translation>Indique la carpeta de un historial ({database}) o los resultados de `dscope inspect` ({records})</translation>
    </message>
    <message>
        <source>Give the new model a version of its own</source>
        <translation>Dé al nuevo modelo una versión propia</translation>
    </message>
    <message>
        <source>Give {known} as X or X,Y</source>
        <translation>Indique {known} como X o X,Y</translation>
    </message>
    <message>
        <source>Give {least_um} to {most_um} µm</source>
        <translation>Indique de {least_um} a {most_um} µm</translation>
    </message>
    <message>
        <source>Give µm per px as X or X,Y</source>
        <translation>Indique µm por px como X o X,Y</translation>
    </message>
    <message>
        <source>Glenair's criteria based on ARINC 805-4, not a copy of it; not compared with a bought copy. In-service limits are looser and unknown here.</source>
        <translation>Criterios de Glenair basados en ARINC 805-4, no una copia; no comparados con un ejemplar comprado. Los límites en servicio son más amplios y aquí no se conocen.</translation>
    </message>
    <message>
        <source>Go on working: nothing is lost. {hint}</source>
        <translation>Siga trabajando: no se ha perdido nada. {hint}</translation>
    </message>
    <message>
        <source>Going on without a green check needs a reason</source>
        <translation>Seguir sin un control en verde necesita un motivo</translation>
    </message>
    <message>
        <source>Handing on to the shared history failed</source>
        <translation>Falló la entrega al historial compartido</translation>
    </message>
    <message>
        <source>Have whoever looks after the server allow this user on this computer, or name another user in the settings</source>
        <translation>Que quien cuida el servidor admita a este usuario en este equipo, o indique otro usuario en los ajustes</translation>
    </message>
    <message>
        <source>Have whoever looks after the server free space, then try again; what was stored before is safe</source>
        <translation>Que quien cuida el servidor libere espacio, e inténtelo de nuevo; lo guardado antes está a salvo</translation>
    </message>
    <message>
        <source>How far the spool was drained could not be noted: {a}</source>
        <translation>No se pudo anotar hasta dónde se vació la cola: {a}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada o salida</translation>
    </message>
    <message>
        <source>Inspecting goes on. Try again when the connection is back</source>
        <translation>La inspección continúa. Inténtelo cuando vuelva la conexión</translation>
    </message>
    <message>
        <source>Inspection {inspection_id} is not as it was sealed: it is damaged, or was changed</source>
        <translation>La inspección {inspection_id} no es como se selló: está dañada o fue cambiada</translation>
    </message>
    <message>
        <source>Inspection {inspection_id} is not in the history</source>
        <translation>La inspección {inspection_id} no está en el historial</translation>
    </message>
    <message>
        <source>Inspection {inspection_id} is stored already</source>
        <translation>La inspección {inspection_id} ya está guardada</translation>
    </message>
    <message>
        <source>Inspections that wait at this station: {inspections}{since}</source>
        <translation>Inspecciones que esperan en esta estación: {inspections}{since}</translation>
    </message>
    <message>
        <source>Install it in the program's folder: python -m pip install '.[{extra}]'</source>
        <translation>Instálelo en la carpeta del programa: python -m pip install '.[{extra}]'</translation>
    </message>
    <message>
        <source>Install the package pypylon.</source>
        <translation>Instale el paquete pypylon.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Is a stream running on this computer? Stop it, or set another 'port' in realtime_settings.broadcast</source>
        <translation>¿Hay ya un flujo en este equipo? Deténgalo, o ponga otro 'port' en realtime_settings.broadcast</translation>
    </message>
    <message>
        <source>Is another program using it?</source>
        <translation>¿La usa otro programa?</translation>
    </message>
    <message>
        <source>Is it a video?</source>
        <translation>¿Es un vídeo?</translation>
    </message>
    <message>
        <source>Is the drive still connected?</source>
        <translation>¿Sigue conectada la unidad?</translation>
    </message>
    <message>
        <source>Is the stream served there, and to everybody?</source>
        <translation>¿Se sirve allí el flujo, y a todos?</translation>
    </message>
    <message>
        <source>Is the target a precise one, lying flat, and was nothing moving?</source>
        <translation>¿Es un patrón de precisión, estaba plano y no se movía nada?</translation>
    </message>
    <message>
        <source>Is the target's grid square? {level}</source>
        <translation>¿Es cuadrada la retícula del patrón? {level}</translation>
    </message>
    <message>
        <source>It answered {status} {phrase}</source>
        <translation>Respondió {status} {phrase}</translation>
    </message>
    <message>
        <source>It belongs into {name}/{version}</source>
        <translation>Corresponde a {name}/{version}</translation>
    </message>
    <message>
        <source>It broke off: {said}</source>
        <translation>Se cortó: {said}</translation>
    </message>
    <message>
        <source>It cannot be reached: {said}</source>
        <translation>No se puede alcanzar: {said}</translation>
    </message>
    <message>
        <source>It did not answer within {timeout_s} s</source>
        <translation>No respondió en {timeout_s} s</translation>
    </message>
    <message>
        <source>It has versions 1 to {len}</source>
        <translation>Tiene las versiones 1 a {len}</translation>
    </message>
    <message>
        <source>It holds the item {id}</source>
        <translation>Contiene el ítem {id}</translation>
    </message>
    <message>
        <source>It holds the picture {id}</source>
        <translation>Contiene la imagen {id}</translation>
    </message>
    <message>
        <source>It is either {pass} or {fail}, or no part has any</source>
        <translation>Es {pass} o {fail}, o ninguna pieza la tiene</translation>
    </message>
    <message>
        <source>It is made by dscope train anomaly</source>
        <translation>Se hace con dscope train anomaly</translation>
    </message>
    <message>
        <source>It is made when the history is opened</source>
        <translation>Se crea al abrir el historial</translation>
    </message>
    <message>
        <source>It may have run out of memory; close other programs and try again</source>
        <translation>Quizá se quedó sin memoria; cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>It must not overtake row {follows}, which is set aside</source>
        <translation>No debe adelantar a la fila {follows}, que está apartada</translation>
    </message>
    <message>
        <source>It must not overtake row {follows}, which stays set aside</source>
        <translation>No debe adelantar a la fila {follows}, que sigue apartada</translation>
    </message>
    <message>
        <source>Its first line must name {join}</source>
        <translation>Su primera línea debe nombrar {join}</translation>
    </message>
    <message>
        <source>Its flat field is black in places</source>
        <translation>Su campo plano es negro en algunos puntos</translation>
    </message>
    <message>
        <source>Its mask holds other levels than {join}</source>
        <translation>Su máscara contiene valores distintos de {join}</translation>
    </message>
    <message>
        <source>Its mask is empty</source>
        <translation>Su máscara está vacía</translation>
    </message>
    <message>
        <source>Its mask marks a defect on a good one</source>
        <translation>Su máscara marca un defecto en uno bueno</translation>
    </message>
    <message>
        <source>Its picture cannot be decoded as a grey one</source>
        <translation>Su imagen no se puede leer como gris</translation>
    </message>
    <message>
        <source>Its picture is no PNG of {size} x {size_2} px</source>
        <translation>Su imagen no es un PNG de {size} x {size_2} px</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Label something first</source>
        <translation>Etiquete algo primero</translation>
    </message>
    <message>
        <source>Lay the target flat, at a right angle to the optical axis, and focus again.</source>
        <translation>Ponga el patrón plano, en ángulo recto al eje óptico, y enfoque de nuevo.</translation>
    </message>
    <message>
        <source>Leave it out, or ask both judges</source>
        <translation>Omítalo, o pregunte a ambos evaluadores</translation>
    </message>
    <message>
        <source>Leave the camera's region of interest as it is, and start over</source>
        <translation>Deje como está la región de interés de la cámara y empiece de nuevo</translation>
    </message>
    <message>
        <source>Let QA release a version of it, or bind the part to another rule set</source>
        <translation>Que calidad libere una versión, o vincule la pieza a otro conjunto de reglas</translation>
    </message>
    <message>
        <source>Let another person of QA approve it, none of {others}</source>
        <translation>Que lo apruebe otra persona de calidad, ninguna de {others}</translation>
    </message>
    <message>
        <source>Let go of it, wait until it lies still, and capture again</source>
        <translation>Suéltelo, espere a que esté quieto y capture de nuevo</translation>
    </message>
    <message>
        <source>Let it send GGA or RMC sentences</source>
        <translation>Haga que envíe sentencias GGA o RMC</translation>
    </message>
    <message>
        <source>Let more dots fill the picture, focus, and see to more light.</source>
        <translation>Que más puntos llenen la imagen, enfoque y procure más luz.</translation>
    </message>
    <message>
        <source>Let the lamp warm up, keep stray light away, and capture again</source>
        <translation>Deje calentar la lámpara, evite luz parásita y capture de nuevo</translation>
    </message>
    <message>
        <source>Let the parts be judged again, or by somebody else too</source>
        <translation>Haga evaluar las piezas otra vez, o también por otra persona</translation>
    </message>
    <message>
        <source>Listening to {device} at {baud} baud</source>
        <translation>Escuchando {device} a {baud} baudios</translation>
    </message>
    <message>
        <source>Look for it by its serial or its lot</source>
        <translation>Búsquela por su número de serie o su lote</translation>
    </message>
    <message>
        <source>Made a signing key for the history: {a}</source>
        <translation>Se creó una clave de firma para el historial: {a}</translation>
    </message>
    <message>
        <source>Make a detector with it: dscope train anomaly --backbone {name}</source>
        <translation>Haga un detector con él: dscope train anomaly --backbone {name}</translation>
    </message>
    <message>
        <source>Make a model of it by dscope train anomaly --backbone</source>
        <translation>Haga un modelo con dscope train anomaly --backbone</translation>
    </message>
    <message>
        <source>Make it with createdb, or name another one in the settings</source>
        <translation>Créela con createdb, o indique otra en los ajustes</translation>
    </message>
    <message>
        <source>Make one by dscope train anomaly, or name one by --model</source>
        <translation>Haga uno con dscope train anomaly, o indique uno con --model</translation>
    </message>
    <message>
        <source>Make one with 'dscope token new NAME', or serve on 127.0.0.1 alone; see realtime_settings.broadcast</source>
        <translation>Cree uno con 'dscope token new NAME', o sirva solo en 127.0.0.1; vea realtime_settings.broadcast</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder</source>
        <translation>Haga sitio en el disco, o elija otra carpeta</translation>
    </message>
    <message>
        <source>Make the database anew with createdb --encoding=UTF8 --template=template0</source>
        <translation>Cree de nuevo la base de datos con createdb --encoding=UTF8 --template=template0</translation>
    </message>
    <message>
        <source>Means and spreads of the features do not fit together</source>
        <translation>Medias y dispersiones de las características no concuerdan</translation>
    </message>
    <message>
        <source>Measure it again</source>
        <translation>Mídalo de nuevo</translation>
    </message>
    <message>
        <source>Message {number} cannot be read any more: {spoilt}</source>
        <translation>El mensaje {number} ya no se puede leer: {spoilt}</translation>
    </message>
    <message>
        <source>Messages are lost: {message}</source>
        <translation>Se pierden mensajes: {message}</translation>
    </message>
    <message>
        <source>Messages for {a} are lost: {b}</source>
        <translation>Se pierden mensajes para {a}: {b}</translation>
    </message>
    <message>
        <source>Messages not kept since the start: {lost}</source>
        <translation>Mensajes no guardados desde el inicio: {lost}</translation>
    </message>
    <message>
        <source>Messages refused by {address} and put aside: {dead}</source>
        <translation>Mensajes que {address} rechazó y se apartaron: {dead}</translation>
    </message>
    <message>
        <source>Messages taken by {address} since the start: {counts}</source>
        <translation>Mensajes que {address} aceptó desde el inicio: {counts}</translation>
    </message>
    <message>
        <source>Messages waiting for {address}: {waiting}{age}. {text}. Next try in {span}</source>
        <translation>Mensajes que esperan a {address}: {waiting}{age}. {text}. Próximo intento en {span}</translation>
    </message>
    <message>
        <source>Move it away; then none is, and those that shall be are made active again</source>
        <translation>Apártelo; entonces ninguno está activo, y se activan de nuevo los que deban estarlo</translation>
    </message>
    <message>
        <source>Move the target until dots fill the picture.</source>
        <translation>Mueva el patrón hasta que los puntos llenen la imagen.</translation>
    </message>
    <message>
        <source>Name a file of certificates in PEM form</source>
        <translation>Indique un archivo de certificados en formato PEM</translation>
    </message>
    <message>
        <source>Name a folder on a drive of this computer; network drives do not do</source>
        <translation>Indique una carpeta de una unidad de este equipo; las de red no sirven</translation>
    </message>
    <message>
        <source>Name a model, or '{rules_name}' for the rules alone</source>
        <translation>Indique un modelo, o «{rules_name}» para las reglas solas</translation>
    </message>
    <message>
        <source>Name one: {source}{mark}NAME</source>
        <translation>Indique una: {source}{mark}NAME</translation>
    </message>
    <message>
        <source>Name the certificate of the authority that signed the receiver's in push.ca_file</source>
        <translation>Indique en push.ca_file el certificado de la autoridad que firmó el del receptor</translation>
    </message>
    <message>
        <source>Name the fiber, give µm per pixel or a calibration file.</source>
        <translation>Indique la fibra, µm por píxel o un archivo de calibración.</translation>
    </message>
    <message>
        <source>Name the folder in which history.sqlite lies</source>
        <translation>Indique la carpeta donde está history.sqlite</translation>
    </message>
    <message>
        <source>Name the server that takes what is written</source>
        <translation>Indique el servidor que acepta escritura</translation>
    </message>
    <message>
        <source>Name two different judges</source>
        <translation>Indique dos evaluadores distintos</translation>
    </message>
    <message>
        <source>Name two stations, or two folders</source>
        <translation>Indique dos estaciones, o dos carpetas</translation>
    </message>
    <message>
        <source>New pictures in {name}</source>
        <translation>Imágenes nuevas en {name}</translation>
    </message>
    <message>
        <source>No anomaly model is active, and none comes with the program</source>
        <translation>No hay un modelo de anomalías activo, y el programa no trae ninguno</translation>
    </message>
    <message>
        <source>No anomaly model was asked about this end face</source>
        <translation>No se preguntó a ningún modelo de anomalías por esta cara</translation>
    </message>
    <message>
        <source>No camera is read</source>
        <translation>No se lee ninguna cámara</translation>
    </message>
    <message>
        <source>No client can be connected to {url}</source>
        <translation>Ningún cliente puede conectarse a {url}</translation>
    </message>
    <message>
        <source>No dots are to be seen</source>
        <translation>No se ve ningún punto</translation>
    </message>
    <message>
        <source>No end face is found on the stored picture</source>
        <translation>No se encuentra ninguna cara en la imagen guardada</translation>
    </message>
    <message>
        <source>No end face was found on the picture</source>
        <translation>No se encontró ninguna cara en la imagen</translation>
    </message>
    <message>
        <source>No end face was found on this picture</source>
        <translation>No se encontró ninguna cara en esta imagen</translation>
    </message>
    <message>
        <source>No end face was found on {name}</source>
        <translation>No se encontró ninguna cara en {name}</translation>
    </message>
    <message>
        <source>No frame came from {title} within {timeout_s} s</source>
        <translation>No llegó ninguna imagen de {title} en {timeout_s} s</translation>
    </message>
    <message>
        <source>No frame came within {timeout_s} s</source>
        <translation>No llegó ninguna imagen en {timeout_s} s</translation>
    </message>
    <message>
        <source>No frames are inspected</source>
        <translation>No se inspeccionan imágenes</translation>
    </message>
    <message>
        <source>No golden connector is called {name}</source>
        <translation>Ningún conector maestro se llama {name}</translation>
    </message>
    <message>
        <source>No new picture came into {folder} within {timeout_s} s</source>
        <translation>No llegó ninguna imagen nueva a {folder} en {timeout_s} s</translation>
    </message>
    <message>
        <source>No part is picked: nothing says what its end face should be like</source>
        <translation>No hay pieza elegida: nada dice cómo debe ser su cara</translation>
    </message>
    <message>
        <source>No port is here at all: plug in the receiver</source>
        <translation>No hay ningún puerto: conecte el receptor</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>No hay ruta hasta el equipo</translation>
    </message>
    <message>
        <source>No segmentation model is active</source>
        <translation>No hay un modelo de segmentación activo</translation>
    </message>
    <message>
        <source>No segmentation model is active, and none comes with the program</source>
        <translation>No hay un modelo de segmentación activo, y el programa no trae ninguno</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No standard: engineering defaults for fibers that the 125 µm standards do not cover. Agree them with the customer.</source>
        <translation>No es una norma: valores habituales para fibras que las normas de 125 µm no cubren. Acuérdelos con el cliente.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No version of the rule set {name} is in force: {why_none}</source>
        <translation>Ninguna versión del conjunto de reglas {name} está vigente: {why_none}</translation>
    </message>
    <message>
        <source>No version {version} of {rule_set} can be {value}</source>
        <translation>Ninguna versión {version} de {rule_set} puede estar {value}</translation>
    </message>
    <message>
        <source>No {value} model is active</source>
        <translation>No hay un modelo {value} activo</translation>
    </message>
    <message>
        <source>Nobody asked for it</source>
        <translation>Nadie lo pidió</translation>
    </message>
    <message>
        <source>Nobody asked where the station is</source>
        <translation>Nadie preguntó dónde está la estación</translation>
    </message>
    <message>
        <source>Nobody is let in: {a}</source>
        <translation>No se deja entrar a nadie: {a}</translation>
    </message>
    <message>
        <source>Nobody is named who corrects it</source>
        <translation>No se indica quién lo corrige</translation>
    </message>
    <message>
        <source>Nobody listens to the receiver at {device}</source>
        <translation>Nadie escucha el receptor en {device}</translation>
    </message>
    <message>
        <source>Nobody may work in {folder}</source>
        <translation>Nadie puede trabajar en {folder}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Not compared with a bought copy of IEC 61300-3-35:2009; do not state conformity with it.</source>
        <translation>No comparado con un ejemplar comprado de IEC 61300-3-35:2009; no declare conformidad con ella.</translation>
    </message>
    <message>
        <source>Not compared with a bought copy of IEC 61300-3-35:2015; do not state conformity with it.</source>
        <translation>No comparado con un ejemplar comprado de IEC 61300-3-35:2015; no declare conformidad con ella.</translation>
    </message>
    <message>
        <source>Not compared with a bought copy of IPC-8497-1 (withdrawn 2023); footnotes of the table are unknown.</source>
        <translation>No comparado con un ejemplar comprado de IPC-8497-1 (retirada en 2023); no se conocen las notas al pie de la tabla.</translation>
    </message>
    <message>
        <source>Not compared with a bought copy of SAE AS5675. The zone diameters are NOT in our source; they are assumed. Check them against your copy.</source>
        <translation>No comparado con un ejemplar comprado de SAE AS5675. Los diámetros de las zonas NO están en nuestra fuente; se suponen. Compruébelos con su ejemplar.</translation>
    </message>
    <message>
        <source>Not every model answered</source>
        <translation>No todos los modelos respondieron</translation>
    </message>
    <message>
        <source>Nothing comes from the receiver at {device}</source>
        <translation>No llega nada del receptor en {device}</translation>
    </message>
    <message>
        <source>Nothing is drawn where the {value} is</source>
        <translation>No hay nada dibujado donde está {value}</translation>
    </message>
    <message>
        <source>Nothing is lost. 'dscope spool' shows what it is and what can be done</source>
        <translation>No se ha perdido nada. 'dscope spool' muestra qué es y qué se puede hacer</translation>
    </message>
    <message>
        <source>Nothing of it was stored; show this to whoever looks after the server</source>
        <translation>No se guardó nada de ello; muéstrelo a quien cuida el servidor</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the whole folder to a safe place, then put back a backup of it, or name another folder to begin a new history</source>
        <translation>No se cambió nada. Copie toda la carpeta a un lugar seguro y restaure una copia, o indique otra carpeta para empezar un historial nuevo</translation>
    </message>
    <message>
        <source>Nothing was changed. Have whoever looks after the server put back a backup of the database</source>
        <translation>No se cambió nada. Que quien cuida el servidor restaure una copia de la base de datos</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a database of its own for the history, or put back a backup of it</source>
        <translation>No se cambió nada. Indique una base de datos propia para el historial, o restaure una copia</translation>
    </message>
    <message>
        <source>Nothing was thrown away</source>
        <translation>No se tiró nada</translation>
    </message>
    <message>
        <source>On {name}, {repeated} earlier inspections of the same ends do not count, only the last.</source>
        <translation>En {name}, {repeated} inspecciones anteriores de los mismos extremos no cuentan, solo la última.</translation>
    </message>
    <message>
        <source>On {name}, {unnamed} inspections have no serial and cannot be paired.</source>
        <translation>En {name}, {unnamed} inspecciones no tienen número de serie y no se pueden emparejar.</translation>
    </message>
    <message>
        <source>Only QA may let production go on without a green check</source>
        <translation>Solo calidad puede dejar seguir sin un control en verde</translation>
    </message>
    <message>
        <source>Only garbage comes from {device} at {baud} baud</source>
        <translation>De {device} solo llega basura a {baud} baudios</translation>
    </message>
    <message>
        <source>Only segmentation models can be compared on labelled defects</source>
        <translation>Solo los modelos de segmentación se pueden comparar con defectos etiquetados</translation>
    </message>
    <message>
        <source>Only {len} dots lie wholly within the picture, {least_dots} are needed</source>
        <translation>Solo {len} puntos están enteros en la imagen, se necesitan {least_dots}</translation>
    </message>
    <message>
        <source>Only {len} of {wanted} frames came in time</source>
        <translation>Solo {len} de {wanted} imágenes llegaron a tiempo</translation>
    </message>
    <message>
        <source>Only {most} whole dots are to be seen, {least_dots} are needed</source>
        <translation>Solo se ven {most} puntos enteros, se necesitan {least_dots}</translation>
    </message>
    <message>
        <source>Only {used} of {many} dots are clean and in their places, {least_dots} are needed</source>
        <translation>Solo {used} de {many} puntos están limpios y en su sitio, se necesitan {least_dots}</translation>
    </message>
    <message>
        <source>Open it again and look at what it says now</source>
        <translation>Ábralo de nuevo y mire qué dice ahora</translation>
    </message>
    <message>
        <source>Open it again and make the change on what is there</source>
        <translation>Ábralo de nuevo y haga el cambio sobre lo que hay</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Open it once with this version, which seals it as it finds it</source>
        <translation>Ábralo una vez con esta versión, que lo sella tal como lo encuentra</translation>
    </message>
    <message>
        <source>Open the camera first.</source>
        <translation>Abra primero la cámara.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Other users of this computer can read the token in push.token_file; chmod 600 closes it</source>
        <translation>Otros usuarios de este equipo pueden leer el token de push.token_file; chmod 600 lo impide</translation>
    </message>
    <message>
        <source>PNG, JPEG, BMP, TIFF, GIF or WebP.</source>
        <translation>PNG, JPEG, BMP, TIFF, GIF o WebP.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Part {part} has more than one reference</source>
        <translation>La pieza {part} tiene más de una referencia</translation>
    </message>
    <message>
        <source>Part {part} has no reference</source>
        <translation>La pieza {part} no tiene referencia</translation>
    </message>
    <message>
        <source>Parts that differ, and a finer scale, are needed to judge the gauge</source>
        <translation>Hacen falta piezas distintas y una escala más fina para evaluar el instrumento</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Pick a part</source>
        <translation>Elija una pieza</translation>
    </message>
    <message>
        <source>Pictures in {name}</source>
        <translation>Imágenes en {name}</translation>
    </message>
    <message>
        <source>Plug a camera in.</source>
        <translation>Conecte una cámara.</translation>
    </message>
    <message>
        <source>Plug its cable in again.</source>
        <translation>Conecte de nuevo su cable.</translation>
    </message>
    <message>
        <source>Plug its cable in.</source>
        <translation>Conecte su cable.</translation>
    </message>
    <message>
        <source>Ports below 1024 need rights; set a higher 'port' in realtime_settings.broadcast</source>
        <translation>Los puertos menores de 1024 requieren permisos; ponga un 'port' mayor en realtime_settings.broadcast</translation>
    </message>
    <message>
        <source>Ports that are here: {join}</source>
        <translation>Puertos que hay: {join}</translation>
    </message>
    <message>
        <source>Production can be opened once between two checks</source>
        <translation>La producción se puede abrir una vez entre dos controles</translation>
    </message>
    <message>
        <source>Proposed for MIL-STD-2042B in 2010 and not accepted by the Navy as a pass criterion; a screen for rejects only.</source>
        <translation>Propuesto para MIL-STD-2042B en 2010 y no aceptado por la Marina como criterio de aprobación; solo para descartar.</translation>
    </message>
    <message>
        <source>Put a bright blank in, or turn the light up to at least {dark_level}</source>
        <translation>Ponga un blanco claro, o suba la luz hasta al menos {dark_level}</translation>
    </message>
    <message>
        <source>Put a token into push.token_file instead</source>
        <translation>Ponga en su lugar un token en push.token_file</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away: a new key is made, and what was signed keeps its own</source>
        <translation>Restaure una copia, o apártela: se crea una clave nueva, y lo firmado conserva la suya</translation>
    </message>
    <message>
        <source>Put in a clean and evenly bright blank, and start over</source>
        <translation>Ponga un blanco limpio y uniforme y empiece de nuevo</translation>
    </message>
    <message>
        <source>Put it back where it lay</source>
        <translation>Vuelva a ponerlo donde estaba</translation>
    </message>
    <message>
        <source>Put it in and capture it</source>
        <translation>Póngalo y captúrelo</translation>
    </message>
    <message>
        <source>Put it right in the workbook and import it again</source>
        <translation>Corríjalo en el libro e impórtelo de nuevo</translation>
    </message>
    <message>
        <source>Put its antenna at a window or outside</source>
        <translation>Ponga su antena en una ventana o fuera</translation>
    </message>
    <message>
        <source>Put the connector in and focus on it</source>
        <translation>Inserte el conector y enfóquelo</translation>
    </message>
    <message>
        <source>Put the dot target under the camera and focus on it.</source>
        <translation>Ponga el patrón de puntos bajo la cámara y enfóquelo.</translation>
    </message>
    <message>
        <source>Put the dot target under the camera, focus on it, and let the picture show twenty dots or more.</source>
        <translation>Ponga el patrón de puntos bajo la cámara, enfóquelo y que la imagen muestre veinte puntos o más.</translation>
    </message>
    <message>
        <source>Put the fiber in and focus on it</source>
        <translation>Inserte la fibra y enfóquela</translation>
    </message>
    <message>
        <source>Put the golden connector in, focus, and try again</source>
        <translation>Inserte el conector maestro, enfoque e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Put the receiver's token there</source>
        <translation>Ponga allí el token del receptor</translation>
    </message>
    <message>
        <source>Put the receiver's token there, alone on one line</source>
        <translation>Ponga allí el token del receptor, solo en una línea</translation>
    </message>
    <message>
        <source>Put the right one into ~/.pgpass, or into PGPASSWORD before the program starts</source>
        <translation>Ponga la correcta en ~/.pgpass, o en PGPASSWORD antes de iniciar el programa</translation>
    </message>
    <message>
        <source>RIFF, but no picture</source>
        <translation>RIFF, pero no es una imagen</translation>
    </message>
    <message>
        <source>Raise its max_connections, then try again</source>
        <translation>Aumente su max_connections e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Redirections are not followed, as the token is for this receiver alone; put the new address in push.url</source>
        <translation>No se siguen redirecciones, pues el token es solo para este receptor; ponga la nueva dirección en push.url</translation>
    </message>
    <message>
        <source>Refused for good by the shared history and set aside: {len}, with what depends on them</source>
        <translation>Rechazado para siempre por el historial compartido y apartado: {len}, con lo que depende de ello</translation>
    </message>
    <message>
        <source>Remove it and make new tokens with 'dscope token new'</source>
        <translation>Quítelo y cree tokens nuevos con 'dscope token new'</translation>
    </message>
    <message>
        <source>Remove it instead</source>
        <translation>Quítela en su lugar</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Quite este archivo</translation>
    </message>
    <message>
        <source>Retiring rules</source>
        <translation>Retirar reglas</translation>
    </message>
    <message>
        <source>Roll back to a version that was in force</source>
        <translation>Vuelva a una versión que estuvo vigente</translation>
    </message>
    <message>
        <source>Roll back to one that was</source>
        <translation>Vuelva a una que lo estuvo</translation>
    </message>
    <message>
        <source>Row {a} of the spool, {b}, is set aside: {c}</source>
        <translation>La fila {a} de la cola, {b}, está apartada: {c}</translation>
    </message>
    <message>
        <source>Rows and columns stand at {right_angle_deg}°, not at a right angle</source>
        <translation>Filas y columnas forman {right_angle_deg}°, no un ángulo recto</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <source>Rule set {origin}: {in_words}</source>
        <translation>Conjunto de reglas {origin}: {in_words}</translation>
    </message>
    <message>
        <source>Rule set {path} cannot be read: {strerror}</source>
        <translation>El conjunto de reglas {path} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>Rule set {path} is not JSON: {error}</source>
        <translation>El conjunto de reglas {path} no es JSON: {error}</translation>
    </message>
    <message>
        <source>Rule sets are drafted, approved and retired</source>
        <translation>Los conjuntos de reglas se redactan, aprueban y retiran</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8</source>
        <translation>Guarde la tabla como CSV en UTF-8</translation>
    </message>
    <message>
        <source>Say why, for the records</source>
        <translation>Diga por qué, para el registro</translation>
    </message>
    <message>
        <source>See 'tls' in realtime_settings.broadcast</source>
        <translation>Vea 'tls' en realtime_settings.broadcast</translation>
    </message>
    <message>
        <source>See whether push.url is the address that the receiver wants messages at</source>
        <translation>Vea si push.url es la dirección donde el receptor quiere los mensajes</translation>
    </message>
    <message>
        <source>See whether the drive is connected</source>
        <translation>Vea si la unidad está conectada</translation>
    </message>
    <message>
        <source>See whether the drive is connected and has free space</source>
        <translation>Vea si la unidad está conectada y tiene espacio</translation>
    </message>
    <message>
        <source>See whether the drive is connected and has free space, then try again</source>
        <translation>Vea si la unidad está conectada y tiene espacio, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>See whether the drive is connected and the folder is there</source>
        <translation>Vea si la unidad está conectada y la carpeta existe</translation>
    </message>
    <message>
        <source>See whether the network is connected, the receiver runs, and push.url is right</source>
        <translation>Vea si la red está conectada, el receptor funciona y push.url es correcta</translation>
    </message>
    <message>
        <source>See whether the server and the network are there, then try again: the program connects anew by itself</source>
        <translation>Vea si el servidor y la red están, e inténtelo de nuevo: el programa se reconecta solo</translation>
    </message>
    <message>
        <source>See whether the server runs, and whether its name, its port and the network are right</source>
        <translation>Vea si el servidor funciona y si su nombre, su puerto y la red son correctos</translation>
    </message>
    <message>
        <source>See whether the token in push.token_file is the one that the receiver wants</source>
        <translation>Vea si el token de push.token_file es el que quiere el receptor</translation>
    </message>
    <message>
        <source>Send one part at a time</source>
        <translation>Envíe las piezas de una en una</translation>
    </message>
    <message>
        <source>Served at {address}, {clients}</source>
        <translation>Servido en {address}, {clients}</translation>
    </message>
    <message>
        <source>Set 'host' in realtime_settings.broadcast to 127.0.0.1, to 0.0.0.0 or to an address of this computer</source>
        <translation>Ponga 'host' en realtime_settings.broadcast a 127.0.0.1, a 0.0.0.0 o a una dirección de este equipo</translation>
    </message>
    <message>
        <source>Set gps_baud to the speed of the receiver: {usual_bauds} are usual</source>
        <translation>Ponga gps_baud a la velocidad del receptor: son habituales {usual_bauds}</translation>
    </message>
    <message>
        <source>Set rtsp_url, or give the address itself: rtsp://…</source>
        <translation>Ponga rtsp_url, o indique la dirección misma: rtsp://…</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Acórtelo</translation>
    </message>
    <message>
        <source>Show the log to a technician</source>
        <translation>Muestre el registro a un técnico</translation>
    </message>
    <message>
        <source>Sign with a name of your own; the PIN of a role is nobody's signature</source>
        <translation>Firme con su propio nombre; el PIN de un rol no es la firma de nadie</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Cámara simulada</translation>
    </message>
    <message>
        <source>Simulated target, 25 µm pitch</source>
        <translation>Patrón simulado, paso de 25 µm</translation>
    </message>
    <message>
        <source>Something lies under the microscope that is no blank: an end face, a target, or dirt</source>
        <translation>Bajo el microscopio hay algo que no es un blanco: una cara, un patrón o suciedad</translation>
    </message>
    <message>
        <source>Square grid of dots, 10 µm pitch, 5 µm dots, for 40x and more</source>
        <translation>Retícula cuadrada de puntos, paso 10 µm, puntos de 5 µm, desde 40x</translation>
    </message>
    <message>
        <source>Square grid of dots, 100 µm pitch, 50 µm dots, for 5x, or a ribbon</source>
        <translation>Retícula cuadrada de puntos, paso 100 µm, puntos de 50 µm, para 5x o fibra en cinta</translation>
    </message>
    <message>
        <source>Square grid of dots, 2000 µm pitch, 1000 µm dots, printed: dots_2mm.svg, for macro lenses only</source>
        <translation>Retícula cuadrada de puntos, paso 2000 µm, puntos de 1000 µm, impresa: dots_2mm.svg, solo para objetivos macro</translation>
    </message>
    <message>
        <source>Square grid of dots, 25 µm pitch, 12.5 µm dots, for 20x: some 400 dots around a fiber of 125 µm</source>
        <translation>Retícula cuadrada de puntos, paso 25 µm, puntos de 12.5 µm, para 20x: unos 400 puntos en torno a una fibra de 125 µm</translation>
    </message>
    <message>
        <source>Square grid of dots, 250 µm pitch, 125 µm dots, for 2x</source>
        <translation>Retícula cuadrada de puntos, paso 250 µm, puntos de 125 µm, para 2x</translation>
    </message>
    <message>
        <source>Square grid of dots, 50 µm pitch, 25 µm dots, for 10x, or a large core</source>
        <translation>Retícula cuadrada de puntos, paso 50 µm, puntos de 25 µm, para 10x o un núcleo grande</translation>
    </message>
    <message>
        <source>Start the camera first.</source>
        <translation>Inicie primero la cámara.</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Vuelva a iniciar el programa</translation>
    </message>
    <message>
        <source>Start the program again; if it stays so, show the log to a technician</source>
        <translation>Vuelva a iniciar el programa; si sigue así, muestre el registro a un técnico</translation>
    </message>
    <message>
        <source>Start the program once to begin it</source>
        <translation>Inicie el programa una vez para empezarlo</translation>
    </message>
    <message>
        <source>Start the stream again</source>
        <translation>Inicie de nuevo el flujo</translation>
    </message>
    <message>
        <source>Start this version of the program once as the owner of the database, then again as this user</source>
        <translation>Inicie esta versión una vez como dueño de la base de datos, y luego de nuevo como este usuario</translation>
    </message>
    <message>
        <source>Station check due</source>
        <translation>Control de la estación pendiente</translation>
    </message>
    <message>
        <source>Station check {id} is stored already</source>
        <translation>El control de la estación {id} ya está guardado</translation>
    </message>
    <message>
        <source>Stored inspections could not be judged again</source>
        <translation>No se pudieron evaluar de nuevo inspecciones guardadas</translation>
    </message>
    <message>
        <source>Stream from {bare}</source>
        <translation>Flujo de {bare}</translation>
    </message>
    <message>
        <source>Switch software_trigger off.</source>
        <translation>Desactive software_trigger.</translation>
    </message>
    <message>
        <source>Take a new flat field, or choose the region of interest that it was taken with</source>
        <translation>Tome un campo plano nuevo, o elija la región de interés con la que se tomó</translation>
    </message>
    <message>
        <source>Take a picture of a blank, evenly bright surface</source>
        <translation>Tome una imagen de una superficie vacía y uniforme</translation>
    </message>
    <message>
        <source>Take a target with a smaller pitch, move it until dots fill the picture, or clean it.</source>
        <translation>Use un patrón de menor paso, muévalo hasta que los puntos llenen la imagen, o límpielo.</translation>
    </message>
    <message>
        <source>Take a target with larger dots, or a stronger objective.</source>
        <translation>Use un patrón de puntos mayores, o un objetivo de más aumento.</translation>
    </message>
    <message>
        <source>Take a target with round dots that are at most two thirds of their pitch wide.</source>
        <translation>Use un patrón de puntos redondos de ancho no mayor que dos tercios de su paso.</translation>
    </message>
    <message>
        <source>Take a whole picture.</source>
        <translation>Use una imagen entera.</translation>
    </message>
    <message>
        <source>Take another name, or revoke {name} first</source>
        <translation>Use otro nombre, o revoque primero {name}</translation>
    </message>
    <message>
        <source>Take at least {least_frames}</source>
        <translation>Tome al menos {least_frames}</translation>
    </message>
    <message>
        <source>Take back what was changed there, in the station's settings.json or in config.json</source>
        <translation>Deshaga lo que se cambió allí, en settings.json de la estación o en config.json</translation>
    </message>
    <message>
        <source>Take both with the same settings</source>
        <translation>Tome ambas con los mismos ajustes</translation>
    </message>
    <message>
        <source>Take the map of the camera and region of interest that the picture was taken with</source>
        <translation>Use el mapa de la cámara y región de interés con que se tomó la imagen</translation>
    </message>
    <message>
        <source>Take what is missing, or leave the part or the operator out altogether</source>
        <translation>Tome lo que falta, u omita del todo la pieza o el operador</translation>
    </message>
    <message>
        <source>Taking a capture again needs a reason</source>
        <translation>Repetir una captura necesita un motivo</translation>
    </message>
    <message>
        <source>Taking back a booking needs a reason</source>
        <translation>Anular un registro necesita un motivo</translation>
    </message>
    <message>
        <source>The address of the shared database cannot be used: {error}</source>
        <translation>La dirección de la base de datos compartida no sirve: {error}</translation>
    </message>
    <message>
        <source>The audit trail is closed; it misses {a} {b}</source>
        <translation>El registro de auditoría está cerrado; le falta {a} {b}</translation>
    </message>
    <message>
        <source>The audit trail misses {a} {b}: {c}</source>
        <translation>Al registro de auditoría le falta {a} {b}: {c}</translation>
    </message>
    <message>
        <source>The blank is too dark: grey level {mean} of 255</source>
        <translation>El blanco está demasiado oscuro: gris {mean} de 255</translation>
    </message>
    <message>
        <source>The blank moved while it was captured</source>
        <translation>El blanco se movió durante la captura</translation>
    </message>
    <message>
        <source>The blank was not captured yet</source>
        <translation>El blanco aún no se ha capturado</translation>
    </message>
    <message>
        <source>The calibration must not be used: {why}</source>
        <translation>La calibración no se debe usar: {why}</translation>
    </message>
    <message>
        <source>The camera cannot do pixel_format {value}</source>
        <translation>La cámara no admite pixel_format {value}</translation>
    </message>
    <message>
        <source>The camera cannot give the light of {part}: {fault}</source>
        <translation>La cámara no puede dar la luz de {part}: {fault}</translation>
    </message>
    <message>
        <source>The camera did not answer for {answer_s} s</source>
        <translation>La cámara no respondió durante {answer_s} s</translation>
    </message>
    <message>
        <source>The camera does not take {setting}: {reason_of}</source>
        <translation>La cámara no acepta {setting}: {reason_of}</translation>
    </message>
    <message>
        <source>The camera has no software_trigger</source>
        <translation>La cámara no tiene software_trigger</translation>
    </message>
    <message>
        <source>The camera has sent {came} for {silence_s} s</source>
        <translation>La cámara ha enviado durante {silence_s} s: {came}</translation>
    </message>
    <message>
        <source>The camera is not running</source>
        <translation>La cámara no está en marcha</translation>
    </message>
    <message>
        <source>The camera was stopped</source>
        <translation>La cámara se detuvo</translation>
    </message>
    <message>
        <source>The camera {kind} needs {needs_more}</source>
        <translation>La cámara {kind} necesita {needs_more}</translation>
    </message>
    <message>
        <source>The cladding is the ruler of {recipe}: in µm it always has its nominal size</source>
        <translation>El revestimiento es la regla de {recipe}: en µm siempre tiene su tamaño nominal</translation>
    </message>
    <message>
        <source>The connection to {place} was lost</source>
        <translation>Se perdió la conexión con {place}</translation>
    </message>
    <message>
        <source>The content that is saved is not that of {name}</source>
        <translation>El contenido guardado no es el de {name}</translation>
    </message>
    <message>
        <source>The date from which rules are in force has no time zone</source>
        <translation>La fecha de vigencia de las reglas no tiene zona horaria</translation>
    </message>
    <message>
        <source>The disk under {folder} reports an error: {error}</source>
        <translation>El disco de {folder} informa de un error: {error}</translation>
    </message>
    <message>
        <source>The dots are blurred: their edges are {edge} px wide, the dots {radius} px</source>
        <translation>Los puntos están borrosos: sus bordes tienen {edge} px de ancho, los puntos {radius} px</translation>
    </message>
    <message>
        <source>The dots are only {radius_px} px wide</source>
        <translation>Los puntos solo tienen {radius_px} px de ancho</translation>
    </message>
    <message>
        <source>The dots are {width} of their pitch wide, most targets' are half: if every second dot were missing, the picture would look like this. Give the dots' diameter or an expected scale to be sure.</source>
        <translation>Los puntos miden {width} de su paso; en la mayoría de patrones, la mitad: si faltara uno de cada dos, la imagen sería así. Indique el diámetro de los puntos o una escala esperada para estar seguro.</translation>
    </message>
    <message>
        <source>The dots leave the scale unsure by {percent} %</source>
        <translation>Los puntos dejan la escala incierta en {percent} %</translation>
    </message>
    <message>
        <source>The dots lie {residual} px off a regular grid</source>
        <translation>Los puntos se apartan {residual} px de una retícula regular</translation>
    </message>
    <message>
        <source>The dots make only {min} rows, {least_rows} are needed</source>
        <translation>Los puntos forman solo {min} filas, se necesitan {least_rows}</translation>
    </message>
    <message>
        <source>The drive of {parent} cannot hold a history: it has no write-ahead log ({mode})</source>
        <translation>La unidad de {parent} no puede guardar un historial: no tiene registro de escritura anticipada ({mode})</translation>
    </message>
    <message>
        <source>The end face was not seen on this frame; it is shown where it lay {age_s} s before</source>
        <translation>La cara no se vio en esta imagen; se muestra donde estaba {age_s} s antes</translation>
    </message>
    <message>
        <source>The ends lie turned as they come; each was laid on the other by its own marks.</source>
        <translation>Los extremos vienen girados; cada uno se superpuso al otro por sus propias marcas.</translation>
    </message>
    <message>
        <source>The first one is usb:0.</source>
        <translation>La primera es usb:0.</translation>
    </message>
    <message>
        <source>The flat field</source>
        <translation>El campo plano</translation>
    </message>
    <message>
        <source>The flat field {name}, with which this picture was inspected, is gone</source>
        <translation>El campo plano {name}, con el que se inspeccionó esta imagen, ya no está</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures</source>
        <translation>La carpeta {folder} no contiene imágenes</translation>
    </message>
    <message>
        <source>The folder {folder} is gone</source>
        <translation>La carpeta {folder} ya no está</translation>
    </message>
    <message>
        <source>The grid is {percent} % out of square, as a target tilted by {tilt}° looks</source>
        <translation>La retícula se aparta {percent} % del cuadrado, como un patrón inclinado {tilt}°</translation>
    </message>
    <message>
        <source>The grid is {ratio} times as long as it is wide, more than any camera's pixels explain</source>
        <translation>La retícula es {ratio} veces más larga que ancha, más de lo que explican los píxeles de cualquier cámara</translation>
    </message>
    <message>
        <source>The head file of the history in {a} could not be written: {b}</source>
        <translation>No se pudo escribir el archivo cabecera del historial en {a}: {b}</translation>
    </message>
    <message>
        <source>The history can be written</source>
        <translation>El historial se puede escribir</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read now: {error}</source>
        <translation>El historial de {folder} no se puede leer ahora: {error}</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written: no permission</source>
        <translation>El historial de {folder} no se puede escribir: sin permiso</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written: {strerror}</source>
        <translation>El historial de {folder} no se puede escribir: {strerror}</translation>
    </message>
    <message>
        <source>The history in {folder} does not answer: {error}</source>
        <translation>El historial de {folder} no responde: {error}</translation>
    </message>
    <message>
        <source>The history in {folder} is damaged: {what}</source>
        <translation>El historial de {folder} está dañado: {what}</translation>
    </message>
    <message>
        <source>The history in {folder} is gone or was exchanged while the program ran</source>
        <translation>El historial de {folder} desapareció o se cambió con el programa en marcha</translation>
    </message>
    <message>
        <source>The history in {folder} is locked by another program</source>
        <translation>El historial de {folder} está bloqueado por otro programa</translation>
    </message>
    <message>
        <source>The history in {folder} was never sealed: an earlier version of this program wrote it</source>
        <translation>El historial de {folder} nunca se selló: lo escribió una versión anterior de este programa</translation>
    </message>
    <message>
        <source>The history in {place} can only be read: the server is a standby or was set so</source>
        <translation>El historial de {place} es de solo lectura: el servidor está en espera o así configurado</translation>
    </message>
    <message>
        <source>The history in {place} is locked by another station</source>
        <translation>El historial de {place} está bloqueado por otra estación</translation>
    </message>
    <message>
        <source>The history in {place} refused this: {words}</source>
        <translation>El historial de {place} rechazó esto: {words}</translation>
    </message>
    <message>
        <source>The history in {place} takes no such thing: {words}</source>
        <translation>El historial de {place} no admite tal cosa: {words}</translation>
    </message>
    <message>
        <source>The history in {place} was written by a newer version of this program (revision {revision})</source>
        <translation>El historial de {place} lo escribió una versión más nueva de este programa (revisión {revision})</translation>
    </message>
    <message>
        <source>The history in {place} {what}, and {who} may not make them</source>
        <translation>El historial de {place} {what}, y {who} no puede crearlas</translation>
    </message>
    <message>
        <source>The history is closed</source>
        <translation>El historial está cerrado</translation>
    </message>
    <message>
        <source>The inspection itself is complete; only its picture is needed from a backup</source>
        <translation>La inspección está completa; solo hace falta su imagen de una copia de seguridad</translation>
    </message>
    <message>
        <source>The inspection stands</source>
        <translation>La inspección es válida</translation>
    </message>
    <message>
        <source>The installed package comes without [{extra}]; it needs a Python installation, see Help: Installing</source>
        <translation>El paquete instalado viene sin [{extra}]; necesita una instalación de Python, vea Ayuda: Instalación</translation>
    </message>
    <message>
        <source>The last recipe cannot be removed</source>
        <translation>La última receta no se puede quitar</translation>
    </message>
    <message>
        <source>The library for Basler cameras cannot be loaded: {error}</source>
        <translation>No se puede cargar la biblioteca de cámaras Basler: {error}</translation>
    </message>
    <message>
        <source>The light is not steady: it changed by {ptp} during the capture</source>
        <translation>La luz no es estable: cambió {ptp} durante la captura</translation>
    </message>
    <message>
        <source>The light is too strong: {percent} % of the picture is white and the dots have faded</source>
        <translation>La luz es demasiado fuerte: {percent} % de la imagen está blanca y los puntos se han borrado</translation>
    </message>
    <message>
        <source>The light is too uneven: in the darkest corner {darkest} of the brightest place</source>
        <translation>La luz es demasiado desigual: en la esquina más oscura {darkest} del lugar más claro</translation>
    </message>
    <message>
        <source>The live picture could not be looked at: {a}</source>
        <translation>No se pudo examinar la imagen en vivo: {a}</translation>
    </message>
    <message>
        <source>The log has the details</source>
        <translation>El registro tiene los detalles</translation>
    </message>
    <message>
        <source>The log says more</source>
        <translation>El registro dice más</translation>
    </message>
    <message>
        <source>The log tells more</source>
        <translation>El registro dice más</translation>
    </message>
    <message>
        <source>The map of the microscope's own dirt is begun anew: {a}</source>
        <translation>El mapa de la suciedad propia del microscopio se empieza de nuevo: {a}</translation>
    </message>
    <message>
        <source>The marks nearly touch each other, as the squares of a checkerboard do</source>
        <translation>Las marcas casi se tocan, como las casillas de un tablero</translation>
    </message>
    <message>
        <source>The outbox fails: {a}</source>
        <translation>La bandeja de salida falla: {a}</translation>
    </message>
    <message>
        <source>The outbox was damaged: it lies in {name}; messages saved out of it: {saved}</source>
        <translation>La bandeja de salida estaba dañada: está en {name}; mensajes rescatados: {saved}</translation>
    </message>
    <message>
        <source>The picture cannot be examined</source>
        <translation>La imagen no se puede examinar</translation>
    </message>
    <message>
        <source>The picture has another size than was inspected</source>
        <translation>La imagen tiene otro tamaño que la inspeccionada</translation>
    </message>
    <message>
        <source>The picture is distorted by {percent} % at its corners</source>
        <translation>La imagen está distorsionada un {percent} % en las esquinas</translation>
    </message>
    <message>
        <source>The picture is only {shape} × {shape_2} px</source>
        <translation>La imagen solo tiene {shape} × {shape_2} px</translation>
    </message>
    <message>
        <source>The picture is too dark</source>
        <translation>La imagen está demasiado oscura</translation>
    </message>
    <message>
        <source>The picture is white all over</source>
        <translation>La imagen está toda blanca</translation>
    </message>
    <message>
        <source>The picture is {ours}, the flat field {theirs}</source>
        <translation>La imagen es {ours}, el campo plano {theirs}</translation>
    </message>
    <message>
        <source>The picture is {width} × {height} px, the map of own dirt {width_2} × {height_2} px</source>
        <translation>La imagen tiene {width} × {height} px, el mapa de suciedad propia {width_2} × {height_2} px</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read: {reason}</source>
        <translation>La imagen {name} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>The picture {name} is damaged</source>
        <translation>La imagen {name} está dañada</translation>
    </message>
    <message>
        <source>The picture {name} is missing from {parent}</source>
        <translation>La imagen {name} falta en {parent}</translation>
    </message>
    <message>
        <source>The picture {name} is not the one that was judged</source>
        <translation>La imagen {name} no es la que se evaluó</translation>
    </message>
    <message>
        <source>The pictures of the blank differ in size</source>
        <translation>Las imágenes del blanco difieren en tamaño</translation>
    </message>
    <message>
        <source>The pixels seem to be {percent} % higher than wide: they are oblong, or the target is tilted. Give the pixels' aspect to be sure.</source>
        <translation>Los píxeles parecen {percent} % más altos que anchos: son alargados, o el patrón está inclinado. Indique la proporción de los píxeles para estar seguro.</translation>
    </message>
    <message>
        <source>The port {device} cannot be opened: {error}</source>
        <translation>El puerto {device} no se puede abrir: {error}</translation>
    </message>
    <message>
        <source>The program failed: {error}</source>
        <translation>El programa falló: {error}</translation>
    </message>
    <message>
        <source>The program failed: {name}: {error}</source>
        <translation>El programa falló: {name}: {error}</translation>
    </message>
    <message>
        <source>The program itself failed: {error}</source>
        <translation>El propio programa falló: {error}</translation>
    </message>
    <message>
        <source>The push failed</source>
        <translation>Falló el envío</translation>
    </message>
    <message>
        <source>The push itself failed: {error}</source>
        <translation>Falló el propio envío: {error}</translation>
    </message>
    <message>
        <source>The receiver at {device} does not say where it is</source>
        <translation>El receptor en {device} no dice dónde está</translation>
    </message>
    <message>
        <source>The receiver at {device} is gone</source>
        <translation>El receptor en {device} ya no está</translation>
    </message>
    <message>
        <source>The receiver has no fix{seen}</source>
        <translation>El receptor no tiene posición{seen}</translation>
    </message>
    <message>
        <source>The receiver knows where it is: {kind}{used}{hdop}</source>
        <translation>El receptor sabe dónde está: {kind}{used}{hdop}</translation>
    </message>
    <message>
        <source>The recipe of {part} was made here; there is no shipped one</source>
        <translation>La receta de {part} se hizo aquí; no hay una incluida</translation>
    </message>
    <message>
        <source>The rules alone ask no model: {model} is of no use</source>
        <translation>Las reglas solas no preguntan a ningún modelo: {model} no sirve</translation>
    </message>
    <message>
        <source>The rules judged alone</source>
        <translation>Las reglas evaluaron solas</translation>
    </message>
    <message>
        <source>The scale in {name} comes out at {value} µm per px, {value_2} times the expected {wanted}</source>
        <translation>La escala en {name} resulta {value} µm por px, {value_2} veces los {wanted} esperados</translation>
    </message>
    <message>
        <source>The scale {text} has {len} numbers</source>
        <translation>La escala {text} tiene {len} números</translation>
    </message>
    <message>
        <source>The scale {text} is no number</source>
        <translation>La escala {text} no es un número</translation>
    </message>
    <message>
        <source>The scale {text} is none of a microscope</source>
        <translation>La escala {text} no es de ningún microscopio</translation>
    </message>
    <message>
        <source>The scale {text} is not above zero</source>
        <translation>La escala {text} no es mayor que cero</translation>
    </message>
    <message>
        <source>The seal of the history in {a} is broken: {b}</source>
        <translation>El sello del historial en {a} está roto: {b}</translation>
    </message>
    <message>
        <source>The server at {address} did not start</source>
        <translation>El servidor en {address} no arrancó</translation>
    </message>
    <message>
        <source>The server at {a} did not end in time</source>
        <translation>El servidor en {a} no terminó a tiempo</translation>
    </message>
    <message>
        <source>The server cannot listen at {place}: {strerror}</source>
        <translation>El servidor no puede escuchar en {place}: {strerror}</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>El servidor falló</translation>
    </message>
    <message>
        <source>The server has stopped</source>
        <translation>El servidor se detuvo</translation>
    </message>
    <message>
        <source>The server of {place} cannot be reached: {words}</source>
        <translation>No se puede alcanzar el servidor de {place}: {words}</translation>
    </message>
    <message>
        <source>The server of {place} does not let {who} in: {words}</source>
        <translation>El servidor de {place} no deja entrar a {who}: {words}</translation>
    </message>
    <message>
        <source>The server of {place} has too many connections</source>
        <translation>El servidor de {place} tiene demasiadas conexiones</translation>
    </message>
    <message>
        <source>The server of {place} is PostgreSQL {number}</source>
        <translation>El servidor de {place} es PostgreSQL {number}</translation>
    </message>
    <message>
        <source>The shared history answers again; it was away since {a}</source>
        <translation>El historial compartido responde de nuevo; no estaba desde {a}</translation>
    </message>
    <message>
        <source>The shared history can be written</source>
        <translation>El historial compartido se puede escribir</translation>
    </message>
    <message>
        <source>The shared history does not answer since {since}. {count}. {message}</source>
        <translation>El historial compartido no responde desde {since}. {count}. {message}</translation>
    </message>
    <message>
        <source>The shared history does not answer: {a}</source>
        <translation>El historial compartido no responde: {a}</translation>
    </message>
    <message>
        <source>The shared history is being opened. {count}</source>
        <translation>Se está abriendo el historial compartido. {count}</translation>
    </message>
    <message>
        <source>The shared history lacks {a} rows that were removed from this station once it held them: it was put back from a backup older than storage.spool_days. What this station has goes on</source>
        <translation>Al historial compartido le faltan {a} filas que se quitaron de esta estación cuando ya las tenía: se restauró de una copia más antigua que storage.spool_days. Lo que tiene esta estación continúa</translation>
    </message>
    <message>
        <source>The shared history refuses what comes next: {a}</source>
        <translation>El historial compartido rechaza lo que sigue: {a}</translation>
    </message>
    <message>
        <source>The shipped settings are in force. Set up the station again, or remove this file</source>
        <translation>Rigen los ajustes incluidos. Configure de nuevo la estación, o quite este archivo</translation>
    </message>
    <message>
        <source>The shipped settings are in force. {hint}</source>
        <translation>Rigen los ajustes incluidos. {hint}</translation>
    </message>
    <message>
        <source>The signing key {private} cannot be used: {error}</source>
        <translation>La clave de firma {private} no se puede usar: {error}</translation>
    </message>
    <message>
        <source>The signing key {private} is of another kind</source>
        <translation>La clave de firma {private} es de otro tipo</translation>
    </message>
    <message>
        <source>The simulated camera is gone</source>
        <translation>La cámara simulada ya no está</translation>
    </message>
    <message>
        <source>The simulated camera is not plugged in</source>
        <translation>La cámara simulada no está conectada</translation>
    </message>
    <message>
        <source>The source rtsp has no address</source>
        <translation>La fuente rtsp no tiene dirección</translation>
    </message>
    <message>
        <source>The station check is red</source>
        <translation>El control de la estación está en rojo</translation>
    </message>
    <message>
        <source>The station stands where it is written: {written}</source>
        <translation>La estación está donde está escrito: {written}</translation>
    </message>
    <message>
        <source>The stored history could not be judged again</source>
        <translation>No se pudo evaluar de nuevo el historial guardado</translation>
    </message>
    <message>
        <source>The stream could not be started</source>
        <translation>No se pudo iniciar el flujo</translation>
    </message>
    <message>
        <source>The stream could not be started: {a}</source>
        <translation>No se pudo iniciar el flujo: {a}</translation>
    </message>
    <message>
        <source>The stream is not served</source>
        <translation>El flujo no se sirve</translation>
    </message>
    <message>
        <source>The stream is not served at {host}: a token is needed there, and there is none yet</source>
        <translation>El flujo no se sirve en {host}: allí hace falta un token, y aún no hay ninguno</translation>
    </message>
    <message>
        <source>The stream is served at {a}</source>
        <translation>El flujo se sirve en {a}</translation>
    </message>
    <message>
        <source>The study has no readings</source>
        <translation>El estudio no tiene lecturas</translation>
    </message>
    <message>
        <source>The study has one part only</source>
        <translation>El estudio tiene una sola pieza</translation>
    </message>
    <message>
        <source>The study has one trial only</source>
        <translation>El estudio tiene una sola repetición</translation>
    </message>
    <message>
        <source>The study is not complete: {named}{more} missing</source>
        <translation>El estudio no está completo: faltan {named}{more}</translation>
    </message>
    <message>
        <source>The study {id} is closed</source>
        <translation>El estudio {id} está cerrado</translation>
    </message>
    <message>
        <source>The target is tilted: the scale changes by {amount} % across the picture</source>
        <translation>El patrón está inclinado: la escala cambia {amount} % a lo ancho de la imagen</translation>
    </message>
    <message>
        <source>The thread {a} did not end and is ended with the program</source>
        <translation>El hilo {a} no terminó y termina con el programa</translation>
    </message>
    <message>
        <source>The thread {a} is still at work and is let go</source>
        <translation>El hilo {a} sigue trabajando y se suelta</translation>
    </message>
    <message>
        <source>The token file {path} cannot be read: {strerror}</source>
        <translation>El archivo de token {path} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>The token file {path} holds no token</source>
        <translation>El archivo de token {path} no contiene ningún token</translation>
    </message>
    <message>
        <source>The token for {a} travels unencrypted; use https</source>
        <translation>El token para {a} viaja sin cifrar; use https</translation>
    </message>
    <message>
        <source>The value of {named} is no number</source>
        <translation>El valor de {named} no es un número</translation>
    </message>
    <message>
        <source>The waiting for a frame was interrupted</source>
        <translation>Se interrumpió la espera de una imagen</translation>
    </message>
    <message>
        <source>The window is closed</source>
        <translation>La ventana está cerrada</translation>
    </message>
    <message>
        <source>The zones of {id} are in µm, but the picture has no scale</source>
        <translation>Las zonas de {id} están en µm, pero la imagen no tiene escala</translation>
    </message>
    <message>
        <source>The {what} is empty</source>
        <translation>{what} está vacío</translation>
    </message>
    <message>
        <source>There are more dots between the dots that make the grid, so its pitch is not sure</source>
        <translation>Hay más puntos entre los que forman la retícula, así que su paso no es seguro</translation>
    </message>
    <message>
        <source>There are no inspections in {text}</source>
        <translation>No hay inspecciones en {text}</translation>
    </message>
    <message>
        <source>There are {known}</source>
        <translation>Hay {known}</translation>
    </message>
    <message>
        <source>There is a token {name} already</source>
        <translation>Ya hay un token {name}</translation>
    </message>
    <message>
        <source>There is no Basler camera</source>
        <translation>No hay ninguna cámara Basler</translation>
    </message>
    <message>
        <source>There is no USB camera {name}</source>
        <translation>No hay ninguna cámara USB {name}</translation>
    </message>
    <message>
        <source>There is no booking to take back</source>
        <translation>No hay ningún registro que anular</translation>
    </message>
    <message>
        <source>There is no burst of pictures</source>
        <translation>No hay ninguna ráfaga de imágenes</translation>
    </message>
    <message>
        <source>There is no camera {without_credentials}</source>
        <translation>No hay ninguna cámara {without_credentials}</translation>
    </message>
    <message>
        <source>There is no database {database} on the server: {words}</source>
        <translation>No hay ninguna base de datos {database} en el servidor: {words}</translation>
    </message>
    <message>
        <source>There is no fiber {name}</source>
        <translation>No hay ninguna fibra {name}</translation>
    </message>
    <message>
        <source>There is no file {address}</source>
        <translation>No hay ningún archivo {address}</translation>
    </message>
    <message>
        <source>There is no folder {folder}</source>
        <translation>No hay ninguna carpeta {folder}</translation>
    </message>
    <message>
        <source>There is no history in {folder}</source>
        <translation>No hay ningún historial en {folder}</translation>
    </message>
    <message>
        <source>There is no history in {place}: {what}</source>
        <translation>No hay ningún historial en {place}: {what}</translation>
    </message>
    <message>
        <source>There is no item {item_id}</source>
        <translation>No hay ningún ítem {item_id}</translation>
    </message>
    <message>
        <source>There is no model '{full_name}'</source>
        <translation>No hay ningún modelo «{full_name}»</translation>
    </message>
    <message>
        <source>There is no part {part}</source>
        <translation>No hay ninguna pieza {part}</translation>
    </message>
    <message>
        <source>There is no profile {name}</source>
        <translation>No hay ningún perfil {name}</translation>
    </message>
    <message>
        <source>There is no recipe of {part}</source>
        <translation>No hay ninguna receta de {part}</translation>
    </message>
    <message>
        <source>There is no room left for the history in {folder}</source>
        <translation>No queda espacio para el historial en {folder}</translation>
    </message>
    <message>
        <source>There is no room left for the outbox in {parent}</source>
        <translation>No queda espacio para la bandeja de salida en {parent}</translation>
    </message>
    <message>
        <source>There is no room left on the server of {place}</source>
        <translation>No queda espacio en el servidor de {place}</translation>
    </message>
    <message>
        <source>There is no rule set '{name_or_path}'</source>
        <translation>No hay ningún conjunto de reglas «{name_or_path}»</translation>
    </message>
    <message>
        <source>There is no serial port {device}</source>
        <translation>No hay ningún puerto serie {device}</translation>
    </message>
    <message>
        <source>There is no source {without_credentials}</source>
        <translation>No hay ninguna fuente {without_credentials}</translation>
    </message>
    <message>
        <source>There is no token {name}</source>
        <translation>No hay ningún token {name}</translation>
    </message>
    <message>
        <source>There is no version {number} of {name}</source>
        <translation>No hay ninguna versión {number} de {name}</translation>
    </message>
    <message>
        <source>There is none at all</source>
        <translation>No hay ninguna</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>No hay nada que exportar</translation>
    </message>
    <message>
        <source>There is nothing to roll back</source>
        <translation>No hay nada que restablecer</translation>
    </message>
    <message>
        <source>This cannot be a {what}</source>
        <translation>Esto no puede ser {what}</translation>
    </message>
    <message>
        <source>This computer has no address {host}</source>
        <translation>Este equipo no tiene la dirección {host}</translation>
    </message>
    <message>
        <source>This is no PIN</source>
        <translation>Esto no es un PIN</translation>
    </message>
    <message>
        <source>This is no name</source>
        <translation>Esto no es un nombre</translation>
    </message>
    <message>
        <source>This is no name for a golden connector</source>
        <translation>Esto no es un nombre para un conector maestro</translation>
    </message>
    <message>
        <source>This picture teaches nothing: {why}</source>
        <translation>Esta imagen no enseña nada: {why}</translation>
    </message>
    <message>
        <source>This program may not listen at {place}</source>
        <translation>Este programa no puede escuchar en {place}</translation>
    </message>
    <message>
        <source>This station has no signing key yet</source>
        <translation>Esta estación aún no tiene clave de firma</translation>
    </message>
    <message>
        <source>This user may not open {device}</source>
        <translation>Este usuario no puede abrir {device}</translation>
    </message>
    <message>
        <source>Tokens travel readable to all on this network: the stream is served without TLS</source>
        <translation>Los tokens viajan legibles para todos en esta red: el flujo se sirve sin TLS</translation>
    </message>
    <message>
        <source>Train it anew</source>
        <translation>Entrénelo de nuevo</translation>
    </message>
    <message>
        <source>Train it by dscope train segment</source>
        <translation>Entrénelo con dscope train segment</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Inténtelo más tarde</translation>
    </message>
    <message>
        <source>Try again; if it stays so, show the log to a technician</source>
        <translation>Inténtelo de nuevo; si sigue así, muestre el registro a un técnico</translation>
    </message>
    <message>
        <source>Try again; what is stored is safe</source>
        <translation>Inténtelo de nuevo; lo guardado está a salvo</translation>
    </message>
    <message>
        <source>Turn the light down or expose for a shorter time.</source>
        <translation>Baje la luz o exponga menos tiempo.</translation>
    </message>
    <message>
        <source>Turn the light or the exposure down, and capture again</source>
        <translation>Baje la luz o la exposición y capture de nuevo</translation>
    </message>
    <message>
        <source>Turn the light up or expose longer.</source>
        <translation>Suba la luz o exponga más tiempo.</translation>
    </message>
    <message>
        <source>UNVERIFIED: the limit tables of IEC 61300-3-35:2022 are not known here. Zones are second-hand, limits are carried over from Ed.2. Check every figure against your copy; do not state conformity.</source>
        <translation>SIN VERIFICAR: aquí no se conocen las tablas de límites de IEC 61300-3-35:2022. Las zonas son de segunda mano, los límites se toman de la Ed.2. Compruebe cada cifra con su ejemplar; no declare conformidad.</translation>
    </message>
    <message>
        <source>USB camera</source>
        <translation>Cámara USB</translation>
    </message>
    <message>
        <source>Update the program on this station; nothing was changed</source>
        <translation>Actualice el programa en esta estación; no se cambió nada</translation>
    </message>
    <message>
        <source>Update the program on this station; the file was left as it is</source>
        <translation>Actualice el programa en esta estación; el archivo quedó como estaba</translation>
    </message>
    <message>
        <source>Use an objective that is made for this camera.</source>
        <translation>Use un objetivo hecho para esta cámara.</translation>
    </message>
    <message>
        <source>Value error,</source>
        <translation>Error de valor,</translation>
    </message>
    <message>
        <source>Version {oldest_server} or a later one is needed</source>
        <translation>Se necesita la versión {oldest_server} o posterior</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Espere a que acabe</translation>
    </message>
    <message>
        <source>Was the configuration changed since?</source>
        <translation>¿Se cambió la configuración desde entonces?</translation>
    </message>
    <message>
        <source>What is found is shown on this computer</source>
        <translation>Lo que se encuentra se muestra en este equipo</translation>
    </message>
    <message>
        <source>What waits for the shared history cannot be counted: {a}</source>
        <translation>No se puede contar lo que espera al historial compartido: {a}</translation>
    </message>
    <message>
        <source>Width of the widest scratch</source>
        <translation>Anchura del arañazo más ancho</translation>
    </message>
    <message>
        <source>With the rules alone there is no model to compare</source>
        <translation>Con las reglas solas no hay modelo que comparar</translation>
    </message>
    <message>
        <source>With this pitch the dots would be {dot_um} µm wide, and the target's are {known} µm</source>
        <translation>Con este paso los puntos tendrían {dot_um} µm de ancho, y los del patrón tienen {known} µm</translation>
    </message>
    <message>
        <source>Write it as NAME@NUMBER, such as house-sm@3</source>
        <translation>Escríbalo como NOMBRE@NÚMERO, p. ej. house-sm@3</translation>
    </message>
    <message>
        <source>Write it as https://host:port/path</source>
        <translation>Escríbalo como https://host:puerto/ruta</translation>
    </message>
    <message>
        <source>Write {kind}: and {needs_more}.</source>
        <translation>Escriba {kind}: y {needs_more}.</translation>
    </message>
    <message>
        <source>Wrong part: the cladding measures {measured_um} µm; that of {part} is {limit}</source>
        <translation>Pieza equivocada: el revestimiento mide {measured_um} µm; el de {part} es {limit}</translation>
    </message>
    <message>
        <source>Wrong part: the core measures {measured_um} µm; that of {part} is {limit}</source>
        <translation>Pieza equivocada: el núcleo mide {measured_um} µm; el de {part} es {limit}</translation>
    </message>
    <message>
        <source>a date stands here</source>
        <translation>aquí hay una fecha</translation>
    </message>
    <message>
        <source>a formula stands here; type the value itself</source>
        <translation>aquí hay una fórmula; escriba el valor mismo</translation>
    </message>
    <message>
        <source>a number of 0 or more</source>
        <translation>un número de 0 o más</translation>
    </message>
    <message>
        <source>a number of 0 or more is expected, and the cell is empty</source>
        <translation>se espera un número de 0 o más, y la celda está vacía</translation>
    </message>
    <message>
        <source>a number of 0 or more is expected, as '{column}' is filled in</source>
        <translation>se espera un número de 0 o más, porque «{column}» está rellenado</translation>
    </message>
    <message>
        <source>a record of it cannot be read</source>
        <translation>un registro suyo no se puede leer</translation>
    </message>
    <message>
        <source>a rule set has no more than {most_rows} lines on a sheet</source>
        <translation>un conjunto de reglas no tiene más de {most_rows} líneas por hoja</translation>
    </message>
    <message>
        <source>a scale gives every defect its micrometres</source>
        <translation>una escala da a cada defecto sus micrómetros</translation>
    </message>
    <message>
        <source>a station without a name</source>
        <translation>una estación sin nombre</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>a text is expected, and the cell is empty</source>
        <translation>se espera un texto, y la celda está vacía</translation>
    </message>
    <message>
        <source>a value cannot be read, {error}</source>
        <translation>un valor no se puede leer, {error}</translation>
    </message>
    <message>
        <source>a whole number or '{no_limit}'</source>
        <translation>un número entero o «{no_limit}»</translation>
    </message>
    <message>
        <source>all are drafts</source>
        <translation>todas son borradores</translation>
    </message>
    <message>
        <source>an Excel error stands here</source>
        <translation>aquí hay un error de Excel</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>y {more} más</translation>
    </message>
    <message>
        <source>another fiber: its cladding differs by {off} %</source>
        <translation>otra fibra: su revestimiento difiere {off} %</translation>
    </message>
    <message>
        <source>another fiber: its core differs by {core} % of the cladding</source>
        <translation>otra fibra: su núcleo difiere {core} % del revestimiento</translation>
    </message>
    <message>
        <source>has no tables yet</source>
        <translation>aún no tiene tablas</translation>
    </message>
    <message>
        <source>has tables of an older version (revision {revision})</source>
        <translation>tiene tablas de una versión anterior (revisión {revision})</translation>
    </message>
    <message>
        <source>in the history</source>
        <translation>en el historial</translation>
    </message>
    <message>
        <source>it answers with numbers that are not finite</source>
        <translation>responde con números que no son finitos</translation>
    </message>
    <message>
        <source>it answers with the shape {shape}, not {wanted}</source>
        <translation>responde con la forma {shape}, no {wanted}</translation>
    </message>
    <message>
        <source>it answers with {min} to {max}; probabilities lie between 0 and 1</source>
        <translation>responde de {min} a {max}; las probabilidades están entre 0 y 1</translation>
    </message>
    <message>
        <source>it cannot be judged</source>
        <translation>no se puede evaluar</translation>
    </message>
    <message>
        <source>it gives no features</source>
        <translation>no da características</translation>
    </message>
    <message>
        <source>it gives {len} outputs{names}, not one</source>
        <translation>da {len} salidas{names}, no una</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it is missing; the sheets of a rule set are {join}</source>
        <translation>falta; las hojas de un conjunto de reglas son {join}</translation>
    </message>
    <message>
        <source>it is no file of records</source>
        <translation>no es un archivo de registros</translation>
    </message>
    <message>
        <source>it is not an Ed25519 key</source>
        <translation>no es una clave Ed25519</translation>
    </message>
    <message>
        <source>it means nothing without '{decision}'</source>
        <translation>no significa nada sin «{decision}»</translation>
    </message>
    <message>
        <source>it no longer answers</source>
        <translation>ya no responde</translation>
    </message>
    <message>
        <source>it says a head's things in another way</source>
        <translation>dice de otro modo lo que dice una cabecera</translation>
    </message>
    <message>
        <source>it says other things than a head does</source>
        <translation>dice otras cosas que una cabecera</translation>
    </message>
    <message>
        <source>it takes {len} inputs{names}, not one picture</source>
        <translation>toma {len} entradas{names}, no una imagen</translation>
    </message>
    <message>
        <source>it was made for another picture size</source>
        <translation>se hizo para otro tamaño de imagen</translation>
    </message>
    <message>
        <source>it was made with another camera</source>
        <translation>se hizo con otra cámara</translation>
    </message>
    <message>
        <source>it was never tested; the active one was, on {before}</source>
        <translation>no se probó nunca; el activo sí, con {before}</translation>
    </message>
    <message>
        <source>it was tested on {after}, the active one on {before}; test both on the same</source>
        <translation>se probó con {after} y el activo con {before}; pruebe ambos con lo mismo</translation>
    </message>
    <message>
        <source>its content was damaged on the disk</source>
        <translation>su contenido se dañó en el disco</translation>
    </message>
    <message>
        <source>its diameters are in {units}, and the sheet '{head}' says</source>
        <translation>sus diámetros están en {units}, y la hoja «{head}» dice</translation>
    </message>
    <message>
        <source>its few marks do not tell how it was turned</source>
        <translation>sus pocas marcas no dicen cómo estaba girado</translation>
    </message>
    <message>
        <source>its input is {kind}, not {value} as the card says</source>
        <translation>su entrada es {kind}, no {value} como dice la ficha</translation>
    </message>
    <message>
        <source>its kind must be one of {kinds}</source>
        <translation>su tipo debe ser uno de estos: {kinds}</translation>
    </message>
    <message>
        <source>its output is {kind}, not float32</source>
        <translation>su salida es {kind}, no float32</translation>
    </message>
    <message>
        <source>its output {name} is {kind} {told}, no map of features</source>
        <translation>su salida {name} es {kind} {told}, no un mapa de características</translation>
    </message>
    <message>
        <source>its precision is {after}, below the interval of an earlier one, {before}</source>
        <translation>precisión: {after}, por debajo del intervalo de uno anterior, {before}</translation>
    </message>
    <message>
        <source>its precision is {after}, below the interval of the active one, {before}</source>
        <translation>precisión: {after}, por debajo del intervalo del activo, {before}</translation>
    </message>
    <message>
        <source>its precision is {after}, below the interval of {whom}, {before}</source>
        <translation>precisión: {after}, por debajo del intervalo de {whom}, {before}</translation>
    </message>
    <message>
        <source>its precision is {after}, that of {whom} is {before}: {less} less, more than chance</source>
        <translation>precisión: {after}, la de {whom} es {before}: {less} menos, más que por azar</translation>
    </message>
    <message>
        <source>its recall is {after}, below the interval of an earlier one, {before}</source>
        <translation>exhaustividad: {after}, por debajo del intervalo de uno anterior, {before}</translation>
    </message>
    <message>
        <source>its recall is {after}, below the interval of the active one, {before}</source>
        <translation>exhaustividad: {after}, por debajo del intervalo del activo, {before}</translation>
    </message>
    <message>
        <source>its recall is {after}, below the interval of {whom}, {before}</source>
        <translation>exhaustividad: {after}, por debajo del intervalo de {whom}, {before}</translation>
    </message>
    <message>
        <source>its recall is {after}, that of {whom} is {before}: {less} less, more than chance</source>
        <translation>exhaustividad: {after}, la de {whom} es {before}: {less} menos, más que por azar</translation>
    </message>
    <message>
        <source>its {what} has the shape {told}, not ({join})</source>
        <translation>su {what} tiene la forma {told}, no ({join})</translation>
    </message>
    <message>
        <source>left out on request</source>
        <translation>omitido a petición</translation>
    </message>
    <message>
        <source>make {full_name} active</source>
        <translation>activar {full_name}</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>hay que rellenarlo</translation>
    </message>
    <message>
        <source>no end face on {station}</source>
        <translation>sin cara en {station}</translation>
    </message>
    <message>
        <source>no part of a rule set; it was left out</source>
        <translation>no es parte de un conjunto de reglas; se omitió</translation>
    </message>
    <message>
        <source>no scale on {station}</source>
        <translation>sin escala en {station}</translation>
    </message>
    <message>
        <source>no whole picture</source>
        <translation>ninguna imagen entera</translation>
    </message>
    <message>
        <source>not inspectable on {station}</source>
        <translation>no inspeccionable en {station}</translation>
    </message>
    <message>
        <source>one of {join} is expected</source>
        <translation>se espera uno de {join}</translation>
    </message>
    <message>
        <source>only on {names}</source>
        <translation>solo en {names}</translation>
    </message>
    <message>
        <source>only what shows an end face is compared</source>
        <translation>solo se compara lo que muestra una cara</translation>
    </message>
    <message>
        <source>only what was examined is compared</source>
        <translation>solo se compara lo examinado</translation>
    </message>
    <message>
        <source>part {parts}, operator {operators}, trial {trials}</source>
        <translation>pieza {parts}, operador {operators}, repetición {trials}</translation>
    </message>
    <message>
        <source>port {port} of {host}</source>
        <translation>puerto {port} de {host}</translation>
    </message>
    <message>
        <source>put {name} in force again</source>
        <translation>poner de nuevo en vigor {name}</translation>
    </message>
    <message>
        <source>roll the {value} model back</source>
        <translation>restablecer el modelo {value}</translation>
    </message>
    <message>
        <source>row {number} is not the one that was sealed</source>
        <translation>la fila {number} no es la que se selló</translation>
    </message>
    <message>
        <source>row {number} was sealed and is no longer there, or is another one</source>
        <translation>la fila {number} se selló y ya no está, o es otra</translation>
    </message>
    <message>
        <source>row {number} was sealed, and the ledger ends with row {number_2}</source>
        <translation>la fila {number} se selló, y el libro de sellos acaba en la fila {number_2}</translation>
    </message>
    <message>
        <source>row {rows}: zone {zone}, {value}: {message}</source>
        <translation>fila {rows}: zona {zone}, {value}: {message}</translation>
    </message>
    <message>
        <source>rows {rows}: zone {zone}, {value}: {message}</source>
        <translation>filas {rows}: zona {zone}, {value}: {message}</translation>
    </message>
    <message>
        <source>sheet {title}, row {row}</source>
        <translation>hoja {title}, fila {row}</translation>
    </message>
    <message>
        <source>take in models</source>
        <translation>incorporar modelos</translation>
    </message>
    <message>
        <source>the column '{name}' is missing. {near}</source>
        <translation>falta la columna «{name}». {near}</translation>
    </message>
    <message>
        <source>the end face lies outside the picture</source>
        <translation>la cara está fuera de la imagen</translation>
    </message>
    <message>
        <source>the field '{name}' stands there twice</source>
        <translation>el campo «{name}» está dos veces</translation>
    </message>
    <message>
        <source>the file as a whole</source>
        <translation>el archivo en conjunto</translation>
    </message>
    <message>
        <source>the head file cannot be read: {error}</source>
        <translation>el archivo cabecera no se puede leer: {error}</translation>
    </message>
    <message>
        <source>the head file is missing</source>
        <translation>falta el archivo cabecera</translation>
    </message>
    <message>
        <source>the head file was changed</source>
        <translation>el archivo cabecera fue cambiado</translation>
    </message>
    <message>
        <source>the key is locked with a password</source>
        <translation>la clave está protegida con contraseña</translation>
    </message>
    <message>
        <source>the ledger is empty</source>
        <translation>el libro de sellos está vacío</translation>
    </message>
    <message>
        <source>the line '{name}' must be filled in: {meanings}</source>
        <translation>hay que rellenar la línea «{name}»: {meanings}</translation>
    </message>
    <message>
        <source>the name {most} is there {most_2} times</source>
        <translation>el nombre {most} está {most_2} veces</translation>
    </message>
    <message>
        <source>the probabilities of its classes add up to {sum}, not 1</source>
        <translation>las probabilidades de sus clases suman {sum}, no 1</translation>
    </message>
    <message>
        <source>the process that looked at it ended without a word; it may have run out of memory</source>
        <translation>el proceso que lo miraba terminó sin decir nada; quizá se quedó sin memoria</translation>
    </message>
    <message>
        <source>the user {user}</source>
        <translation>el usuario {user}</translation>
    </message>
    <message>
        <source>the zone '{name}' has no line for {value} on the sheet '{limits}'</source>
        <translation>la zona «{name}» no tiene línea de {value} en la hoja «{limits}»</translation>
    </message>
    <message>
        <source>there are two columns '{known}'</source>
        <translation>hay dos columnas «{known}»</translation>
    </message>
    <message>
        <source>there is no field '{written}'. {did_you_mean}</source>
        <translation>no hay ningún campo «{written}». {did_you_mean}</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>no hay tal campo</translation>
    </message>
    <message>
        <source>there is no zone '{name}' on the sheet '{zones}'. {did_you_mean}</source>
        <translation>no hay ninguna zona «{name}» en la hoja «{zones}». {did_you_mean}</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>falta este campo</translation>
    </message>
    <message>
        <source>version {version} again</source>
        <translation>de nuevo la versión {version}</translation>
    </message>
    <message>
        <source>version {version} begins on {astimezone}</source>
        <translation>la versión {version} empieza el {astimezone}</translation>
    </message>
    <message>
        <source>version {version} is a draft</source>
        <translation>la versión {version} es un borrador</translation>
    </message>
    <message>
        <source>version {version} was retired on {astimezone} by {by}</source>
        <translation>la versión {version} la retiró {by} el {astimezone}</translation>
    </message>
    <message>
        <source>without an end face and a scale nothing can be painted</source>
        <translation>sin cara y sin escala no se puede pintar nada</translation>
    </message>
    <message>
        <source>{asked} {unit} asked for, {given} {unit_2} in force</source>
        <translation>se pidió {asked} {unit}, rige {given} {unit_2}</translation>
    </message>
    <message>
        <source>{astimezone} is over: no rules are put in force for the past</source>
        <translation>{astimezone} ya pasó: no se ponen reglas en vigor para el pasado</translation>
    </message>
    <message>
        <source>{axis} of its {what}: {size}, not {said} as the card says</source>
        <translation>{axis} de su {what}: {size}, no {said} como dice la ficha</translation>
    </message>
    <message>
        <source>{a} does not close; it is left behind</source>
        <translation>{a} no se cierra; se deja atrás</translation>
    </message>
    <message>
        <source>{a} entries that the shared history holds were removed from the spool</source>
        <translation>{a} entradas que el historial compartido ya tiene se quitaron de la cola</translation>
    </message>
    <message>
        <source>{a} failed: {b}</source>
        <translation>{a} falló: {b}</translation>
    </message>
    <message>
        <source>{a} has refused {b} messages, put aside: {c}</source>
        <translation>{a} ha rechazado {b} mensajes, apartados: {c}</translation>
    </message>
    <message>
        <source>{a} is in today's form now; as it was it is kept in {b}</source>
        <translation>{a} está ahora en la forma actual; como era se conserva en {b}</translation>
    </message>
    <message>
        <source>{a} stays in its older form: {b}</source>
        <translation>{a} queda en su forma anterior: {b}</translation>
    </message>
    <message>
        <source>{a} takes messages again</source>
        <translation>{a} vuelve a aceptar mensajes</translation>
    </message>
    <message>
        <source>{a} takes no messages: {b}. {c}</source>
        <translation>{a} no acepta mensajes: {b}. {c}</translation>
    </message>
    <message>
        <source>{a} things that the history held already are sealed as they were found</source>
        <translation>{a} cosas que el historial ya tenía están selladas tal como se encontraron</translation>
    </message>
    <message>
        <source>{a} was judged and could not be booked: {b}</source>
        <translation>{a} se evaluó y no se pudo registrar: {b}</translation>
    </message>
    <message>
        <source>{capitalize} cannot hold every sign: its encoding is {encoding}</source>
        <translation>{capitalize} no admite todos los signos: su codificación es {encoding}</translation>
    </message>
    <message>
        <source>{capitalize} may not do this in {place}: {words}</source>
        <translation>{capitalize} no puede hacer esto en {place}: {words}</translation>
    </message>
    <message>
        <source>{certificate} and {key} make no TLS: {reason}</source>
        <translation>{certificate} y {key} no dan TLS: {reason}</translation>
    </message>
    <message>
        <source>{channels} channels</source>
        <translation>{channels} canales</translation>
    </message>
    <message>
        <source>{connector} was captured once only</source>
        <translation>{connector} se capturó una sola vez</translation>
    </message>
    <message>
        <source>{core}/{cladding_um} µm, as typed in</source>
        <translation>{core}/{cladding_um} µm, según se escribió</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count} clientes</translation>
    </message>
    <message>
        <source>{data_folder} removes every recipe</source>
        <translation>{data_folder} quita todas las recetas</translation>
    </message>
    <message>
        <source>{device} is no serial port</source>
        <translation>{device} no es un puerto serie</translation>
    </message>
    <message>
        <source>{diameter} µm is no diameter of a fiber</source>
        <translation>{diameter} µm no es el diámetro de una fibra</translation>
    </message>
    <message>
        <source>{expected} is expected</source>
        <translation>se espera {expected}</translation>
    </message>
    <message>
        <source>{expected} is expected, and the cell is empty</source>
        <translation>se espera {expected}, y la celda está vacía</translation>
    </message>
    <message>
        <source>{expected} is expected, and {shown} is no number</source>
        <translation>se espera {expected}, y {shown} no es un número</translation>
    </message>
    <message>
        <source>{expected} is expected, not {number}</source>
        <translation>se espera {expected}, no {number}</translation>
    </message>
    <message>
        <source>{field}: there is no profile {name}. {did_you_mean}</source>
        <translation>{field}: no hay ningún perfil {name}. {did_you_mean}</translation>
    </message>
    <message>
        <source>{file} cannot be used: {error}</source>
        <translation>{file} no se puede usar: {error}</translation>
    </message>
    <message>
        <source>{file} cannot be written: no permission</source>
        <translation>{file} no se puede escribir: sin permiso</translation>
    </message>
    <message>
        <source>{file} cannot be written: {strerror}</source>
        <translation>{file} no se puede escribir: {strerror}</translation>
    </message>
    <message>
        <source>{file} is locked by another program</source>
        <translation>{file} está bloqueado por otro programa</translation>
    </message>
    <message>
        <source>{first} and {second} have no ends that can be compared{why}</source>
        <translation>{first} y {second} no tienen extremos comparables{why}</translation>
    </message>
    <message>
        <source>{first} and {second} have only {len} ends that can be compared{why}</source>
        <translation>{first} y {second} tienen solo {len} extremos comparables{why}</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {strerror}</source>
        <translation>{folder} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>{folder} has the name of a model that comes with the program</source>
        <translation>{folder} se llama como un modelo incluido en el programa</translation>
    </message>
    <message>
        <source>{folder} holds the card of {full_name}</source>
        <translation>{folder} contiene la ficha de {full_name}</translation>
    </message>
    <message>
        <source>{full_name} activated</source>
        <translation>{full_name} activado</translation>
    </message>
    <message>
        <source>{full_name} comes with the program</source>
        <translation>{full_name} viene con el programa</translation>
    </message>
    <message>
        <source>{full_name} does not fit its card: {fault}</source>
        <translation>{full_name} no se ajusta a su ficha: {fault}</translation>
    </message>
    <message>
        <source>{full_name} does not look at flattened end faces of any size</source>
        <translation>{full_name} no mira caras aplanadas de cualquier tamaño</translation>
    </message>
    <message>
        <source>{full_name} is a model for {value} and marks no defects</source>
        <translation>{full_name} es un modelo de {value} y no marca defectos</translation>
    </message>
    <message>
        <source>{full_name} is no network</source>
        <translation>{full_name} no es una red</translation>
    </message>
    <message>
        <source>{full_name} marks {unknown}, which is no kind of defect</source>
        <translation>{full_name} marca {unknown}, que no es ningún tipo de defecto</translation>
    </message>
    <message>
        <source>{full_name} may not become active: {text}</source>
        <translation>{full_name} no puede quedar activo: {text}</translation>
    </message>
    <message>
        <source>{full_name} remembers no good end faces</source>
        <translation>{full_name} no recuerda ninguna cara buena</translation>
    </message>
    <message>
        <source>{full_name} remembers {features} features of each cell, its network gives {shape}</source>
        <translation>{full_name} recuerda {features} características por celda, su red da {shape}</translation>
    </message>
    <message>
        <source>{full_name} shall judge, but its folder is gone</source>
        <translation>{full_name} debe evaluar, pero su carpeta ya no está</translation>
    </message>
    <message>
        <source>{full_name} takes no grey picture of a fixed size</source>
        <translation>{full_name} no toma una imagen gris de tamaño fijo</translation>
    </message>
    <message>
        <source>{full_name} was changed after it was made active</source>
        <translation>{full_name} se cambió después de activarse</translation>
    </message>
    <message>
        <source>{full_name} was made for {value}, not for quality</source>
        <translation>{full_name} se hizo para {value}, no para calidad</translation>
    </message>
    <message>
        <source>{full_name} was made for {value}, not for segmentation</source>
        <translation>{full_name} se hizo para {value}, no para segmentación</translation>
    </message>
    <message>
        <source>{full_name} was made for {value}; it gives no features</source>
        <translation>{full_name} se hizo para {value}; no da características</translation>
    </message>
    <message>
        <source>{full_name} was made for {value}; it looks for no defects</source>
        <translation>{full_name} se hizo para {value}; no busca defectos</translation>
    </message>
    <message>
        <source>{full_name} was measured against {name}, but now {name_2} judges</source>
        <translation>{full_name} se midió contra {name}, pero ahora evalúa {name_2}</translation>
    </message>
    <message>
        <source>{full_name}: {file} is cut short, {len} of {size_bytes} bytes</source>
        <translation>{full_name}: {file} está cortado, {len} de {size_bytes} bytes</translation>
    </message>
    <message>
        <source>{full_name}: {file} is not the file that the card was written for: its sha256 begins {hashed}, not {sha256}</source>
        <translation>{full_name}: {file} no es el archivo de la ficha: su sha256 empieza por {hashed}, no por {sha256}</translation>
    </message>
    <message>
        <source>{hot} of the blank is overexposed</source>
        <translation>{hot} del blanco está sobreexpuesto</translation>
    </message>
    <message>
        <source>{id} cannot be {value}. {replace}</source>
        <translation>{id} no puede ser {value}. {replace}</translation>
    </message>
    <message>
        <source>{id} is good: nothing shows where the {value} is</source>
        <translation>{id} es bueno: nada muestra dónde está {value}</translation>
    </message>
    <message>
        <source>{id} is only an outline around several pieces</source>
        <translation>{id} es solo un contorno de varios trozos</translation>
    </message>
    <message>
        <source>{inspection_id} is no id of an inspection</source>
        <translation>{inspection_id} no es el id de una inspección</translation>
    </message>
    <message>
        <source>{item_id} has no version {version}</source>
        <translation>{item_id} no tiene versión {version}</translation>
    </message>
    <message>
        <source>{item_id} is {value} with this very mask already</source>
        <translation>{item_id} ya es {value} con esta misma máscara</translation>
    </message>
    <message>
        <source>{items} is no item of a dataset</source>
        <translation>{items} no es un ítem de un conjunto de datos</translation>
    </message>
    <message>
        <source>{kind} {number} is sealed before it is stored</source>
        <translation>{kind} {number} está sellado antes de guardarse</translation>
    </message>
    <message>
        <source>{label_file} holds version {version}</source>
        <translation>{label_file} contiene la versión {version}</translation>
    </message>
    <message>
        <source>{label_file} is missing</source>
        <translation>falta {label_file}</translation>
    </message>
    <message>
        <source>{least_um_per_px} to {most_um_per_px} µm per px</source>
        <translation>de {least_um_per_px} a {most_um_per_px} µm por px</translation>
    </message>
    <message>
        <source>{len} frames are too few for a flat field</source>
        <translation>{len} imágenes son muy pocas para un campo plano</translation>
    </message>
    <message>
        <source>{len} parts × {len_2} operators × {trials} trials</source>
        <translation>{len} piezas × {len_2} operadores × {trials} repeticiones</translation>
    </message>
    <message>
        <source>{many} of {many_2} dots lie off the grid that the others make</source>
        <translation>{many} de {many_2} puntos están fuera de la retícula de los demás</translation>
    </message>
    <message>
        <source>{model} is active already, since {astimezone}</source>
        <translation>{model} ya está activo, desde {astimezone}</translation>
    </message>
    <message>
        <source>{model} takes pictures a multiple of {multiple_of} px {axis}, not {side_px} px</source>
        <translation>{model} toma imágenes de un múltiplo de {multiple_of} px {axis}, no {side_px} px</translation>
    </message>
    <message>
        <source>{model} takes pictures {said} px {axis}, not {side_px} px</source>
        <translation>{model} toma imágenes de {said} px {axis}, no {side_px} px</translation>
    </message>
    <message>
        <source>{model} takes pictures, not {ndim} axes of {dtype}</source>
        <translation>{model} toma imágenes, no {ndim} ejes de {dtype}</translation>
    </message>
    <message>
        <source>{model} takes {count}, the picture has {count_2}</source>
        <translation>{model} toma {count}, la imagen tiene {count_2}</translation>
    </message>
    <message>
        <source>{model} was changed after {by} made it active</source>
        <translation>{model} se cambió después de que {by} lo activara</translation>
    </message>
    <message>
        <source>{model} was made active, but its folder is gone</source>
        <translation>{model} se activó, pero su carpeta ya no está</translation>
    </message>
    <message>
        <source>{most} marks are to be seen, but they make no square grid</source>
        <translation>Se ven {most} marcas, pero no forman una retícula cuadrada</translation>
    </message>
    <message>
        <source>{named} {path} is black in places</source>
        <translation>{named} {path} está negro en partes</translation>
    </message>
    <message>
        <source>{names} is compared with itself</source>
        <translation>{names} se compara consigo mismo</translation>
    </message>
    <message>
        <source>{name} ({value}) may not {what}</source>
        <translation>{name} ({value}) no puede {what}</translation>
    </message>
    <message>
        <source>{name} cannot be decoded</source>
        <translation>{name} no se puede descodificar</translation>
    </message>
    <message>
        <source>{name} cannot be decoded: the file is damaged</source>
        <translation>{name} no se puede descodificar: el archivo está dañado</translation>
    </message>
    <message>
        <source>{name} cannot be loaded</source>
        <translation>{name} no se puede cargar</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {error}</source>
        <translation>{name} no se puede cargar: {error}</translation>
    </message>
    <message>
        <source>{name} differs: {one} on {names}, {other} on {names_2}. Differences may come from that alone.</source>
        <translation>{name} difiere: {one} en {names}, {other} en {names_2}. Las diferencias pueden venir solo de eso.</translation>
    </message>
    <message>
        <source>{name} failed</source>
        <translation>{name} falló</translation>
    </message>
    <message>
        <source>{name} has drafted {name_2} and may not approve it</source>
        <translation>{name} redactó {name_2} y no puede aprobarlo</translation>
    </message>
    <message>
        <source>{name} has the threshold {threshold}</source>
        <translation>{name} tiene el umbral {threshold}</translation>
    </message>
    <message>
        <source>{name} holds no arrays</source>
        <translation>{name} no contiene matrices</translation>
    </message>
    <message>
        <source>{name} holds no {key}</source>
        <translation>{name} no contiene {key}</translation>
    </message>
    <message>
        <source>{name} holds {dtype} values; 8-bit and 16-bit pictures are read</source>
        <translation>{name} contiene valores {dtype}; se leen imágenes de 8 y 16 bits</translation>
    </message>
    <message>
        <source>{name} is approved already</source>
        <translation>{name} ya está aprobada</translation>
    </message>
    <message>
        <source>{name} is approved and is never changed</source>
        <translation>{name} está aprobada y no se cambia nunca</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes)</source>
        <translation>{name} está vacío (0 bytes)</translation>
    </message>
    <message>
        <source>{name} is no name for a token</source>
        <translation>{name} no es un nombre para un token</translation>
    </message>
    <message>
        <source>{name} is not a picture in a known format</source>
        <translation>{name} no es una imagen de formato conocido</translation>
    </message>
    <message>
        <source>{name} is not valid: {place}: {first}</source>
        <translation>{name} no es válido: {place}: {first}</translation>
    </message>
    <message>
        <source>{name} is not what was kept: its hash differs</source>
        <translation>{name} no es lo que se guardó: su hash difiere</translation>
    </message>
    <message>
        <source>{name} is not what was looked at</source>
        <translation>{name} no es lo que se miró</translation>
    </message>
    <message>
        <source>{name} is retired</source>
        <translation>{name} está retirada</translation>
    </message>
    <message>
        <source>{name} is retired already</source>
        <translation>{name} ya está retirada</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} px, {max_pixels} megapixels are allowed</source>
        <translation>{name} es demasiado grande: {width} x {height} px, se permiten {max_pixels} megapíxeles</translation>
    </message>
    <message>
        <source>{name} is too small: {width} x {height} px, {min_side_px} are needed</source>
        <translation>{name} es demasiado pequeña: {width} x {height} px, se necesitan {min_side_px}</translation>
    </message>
    <message>
        <source>{name} is truncated: the end of the {format} file is missing</source>
        <translation>{name} está truncado: falta el final del archivo {format}</translation>
    </message>
    <message>
        <source>{name} is {states} and cannot be approved</source>
        <translation>{name} está {states} y no se puede aprobar</translation>
    </message>
    <message>
        <source>{name} keeps its weights in another file</source>
        <translation>{name} guarda sus pesos en otro archivo</translation>
    </message>
    <message>
        <source>{name} passes and fails by turns</source>
        <translation>{name} aprueba y falla por turnos</translation>
    </message>
    <message>
        <source>{name} remembers {shape}, not {features} features of each cell</source>
        <translation>{name} recuerda {shape}, no {features} características por celda</translation>
    </message>
    <message>
        <source>{name} shows the ends mirrored.</source>
        <translation>{name} muestra los extremos reflejados.</translation>
    </message>
    <message>
        <source>{name} shows the ends turned by {turn_deg}°.</source>
        <translation>{name} muestra los extremos girados {turn_deg}°.</translation>
    </message>
    <message>
        <source>{name} unpacks to {unpacked} bytes, more than any model needs</source>
        <translation>{name} se expande a {unpacked} bytes, más de lo que necesita ningún modelo</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile</source>
        <translation>{name} se cambió entretanto</translation>
    </message>
    <message>
        <source>{name} was measured, not {full_name} as it is now</source>
        <translation>Se midió {name}, no {full_name} como es ahora</translation>
    </message>
    <message>
        <source>{name} was never approved</source>
        <translation>{name} nunca se aprobó</translation>
    </message>
    <message>
        <source>{name} was not in force yet; it begins on {date}</source>
        <translation>{name} aún no estaba vigente; empieza el {date}</translation>
    </message>
    <message>
        <source>{name} was saved by somebody else meanwhile</source>
        <translation>{name} lo guardó otra persona entretanto</translation>
    </message>
    <message>
        <source>{name}: {key} has the shape {shape}</source>
        <translation>{name}: {key} tiene la forma {shape}</translation>
    </message>
    <message>
        <source>{name}: {key} holds numbers that are not finite</source>
        <translation>{name}: {key} contiene números que no son finitos</translation>
    </message>
    <message>
        <source>{name}: {key} holds {dtype}, not numbers</source>
        <translation>{name}: {key} contiene {dtype}, no números</translation>
    </message>
    <message>
        <source>{name}@{name_2} is there already</source>
        <translation>{name}@{name_2} ya está</translation>
    </message>
    <message>
        <source>{number} is no number of a USB camera</source>
        <translation>{number} no es el número de una cámara USB</translation>
    </message>
    <message>
        <source>{path} cannot be brought to today's form from form {form}: {error}</source>
        <translation>{path} no se puede pasar de la forma {form} a la actual: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {strerror}</source>
        <translation>{path} no se puede abrir: {strerror}</translation>
    </message>
    <message>
        <source>{path} could not be read: {strerror}</source>
        <translation>No se pudo leer {path}: {strerror}</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}</source>
        <translation>No se pudo escribir {path}: {strerror}</translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation>{path} no existe</translation>
    </message>
    <message>
        <source>{path} does not say where the parts of an end face lie: {error}</source>
        <translation>{path} no dice dónde están las partes de una cara: {error}</translation>
    </message>
    <message>
        <source>{path} has no column {missing}</source>
        <translation>{path} no tiene la columna {missing}</translation>
    </message>
    <message>
        <source>{path} holds declarations that no workbook has ({filename})</source>
        <translation>{path} contiene declaraciones que ningún libro tiene ({filename})</translation>
    </message>
    <message>
        <source>{path} holds no public key: {error}</source>
        <translation>{path} no contiene una clave pública: {error}</translation>
    </message>
    <message>
        <source>{path} holds no recipe</source>
        <translation>{path} no contiene ninguna receta</translation>
    </message>
    <message>
        <source>{path} is a damaged workbook: {error}</source>
        <translation>{path} es un libro dañado: {error}</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture</source>
        <translation>{path} es una carpeta, no una imagen</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} está dañado</translation>
    </message>
    <message>
        <source>{path} is damaged and says no more which models are active</source>
        <translation>{path} está dañado y ya no dice qué modelos están activos</translation>
    </message>
    <message>
        <source>{path} is larger than {max_bytes} MB</source>
        <translation>{path} es mayor de {max_bytes} MB</translation>
    </message>
    <message>
        <source>{path} is no CSV file: {error}</source>
        <translation>{path} no es un archivo CSV: {error}</translation>
    </message>
    <message>
        <source>{path} is no Excel workbook (.xlsx)</source>
        <translation>{path} no es un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>{path} is no Excel workbook (.xlsx), or it is damaged</source>
        <translation>{path} no es un libro de Excel (.xlsx), o está dañado</translation>
    </message>
    <message>
        <source>{path} is no calibration: it is far too long</source>
        <translation>{path} no es una calibración: es demasiado largo</translation>
    </message>
    <message>
        <source>{path} is no list of recipes: it is far too long</source>
        <translation>{path} no es una lista de recetas: es demasiado largo</translation>
    </message>
    <message>
        <source>{path} is no model card: {first_fault}</source>
        <translation>{path} no es una ficha de modelo: {first_fault}</translation>
    </message>
    <message>
        <source>{path} is no text file</source>
        <translation>{path} no es un archivo de texto</translation>
    </message>
    <message>
        <source>{path} is no text file in UTF-8</source>
        <translation>{path} no es un archivo de texto en UTF-8</translation>
    </message>
    <message>
        <source>{path} is no valid JSON: {error}</source>
        <translation>{path} no es JSON válido: {error}</translation>
    </message>
    <message>
        <source>{path} is no valid JSON: {msg} in line {lineno}, column {colno}</source>
        <translation>{path} no es JSON válido: {msg} en la línea {lineno}, columna {colno}</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file</source>
        <translation>{path} no es un archivo ordinario</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} no está</translation>
    </message>
    <message>
        <source>{path} is too large for a rule set: {told}</source>
        <translation>{path} es demasiado grande para un conjunto de reglas: {told}</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program ({said})</source>
        <translation>{path} lo escribió una versión más nueva de este programa ({said})</translation>
    </message>
    <message>
        <source>{path}, line 1: the column '{missing}' is missing</source>
        <translation>{path}, línea 1: falta la columna «{missing}»</translation>
    </message>
    <message>
        <source>{path}, line 1: the column '{name}' is there twice</source>
        <translation>{path}, línea 1: la columna «{name}» está dos veces</translation>
    </message>
    <message>
        <source>{path}, line 1: there is no column '{name}'. {did_you_mean}</source>
        <translation>{path}, línea 1: no hay columna «{name}». {did_you_mean}</translation>
    </message>
    <message>
        <source>{path}, line {line_num}: {empty} is empty</source>
        <translation>{path}, línea {line_num}: {empty} está vacío</translation>
    </message>
    <message>
        <source>{path}, line {line}: the reference {text} is neither pass nor fail</source>
        <translation>{path}, línea {line}: la referencia {text} no es ni pass ni fail</translation>
    </message>
    <message>
        <source>{path}, line {line}: {text} is no number</source>
        <translation>{path}, línea {line}: {text} no es un número</translation>
    </message>
    <message>
        <source>{path}, line {number}, column {column}: {what}</source>
        <translation>{path}, línea {number}, columna {column}: {what}</translation>
    </message>
    <message>
        <source>{path}, line {number}, column {name}</source>
        <translation>{path}, línea {number}, columna {name}</translation>
    </message>
    <message>
        <source>{path}, line {number}: the part '{part}' is there twice</source>
        <translation>{path}, línea {number}: la pieza «{part}» está dos veces</translation>
    </message>
    <message>
        <source>{path}: line {number} must have a field and a value</source>
        <translation>{path}: la línea {number} debe tener un campo y un valor</translation>
    </message>
    <message>
        <source>{path}: the file as a whole: should be an object</source>
        <translation>{path}: el archivo en conjunto debería ser un objeto</translation>
    </message>
    <message>
        <source>{path}: the first line must be {join}</source>
        <translation>{path}: la primera línea debe ser {join}</translation>
    </message>
    <message>
        <source>{path}: {key}: should be '{name}/{newest}', not {said}</source>
        <translation>{path}: {key}: debería ser «{name}/{newest}», no {said}</translation>
    </message>
    <message>
        <source>{path}: {name} is there twice</source>
        <translation>{path}: {name} está dos veces</translation>
    </message>
    <message>
        <source>{path}: {section} has fields of its own and no value</source>
        <translation>{path}: {section} tiene campos propios y ningún valor</translation>
    </message>
    <message>
        <source>{per_s} frames are inspected a second</source>
        <translation>se inspeccionan {per_s} imágenes por segundo</translation>
    </message>
    <message>
        <source>{percent} % of the grid's dots are missing</source>
        <translation>falta el {percent} % de los puntos de la retícula</translation>
    </message>
    <message>
        <source>{pitch} Are dots missing in a pattern?</source>
        <translation>{pitch} ¿Faltan puntos siguiendo un patrón?</translation>
    </message>
    <message>
        <source>{place} exists already</source>
        <translation>{place} ya existe</translation>
    </message>
    <message>
        <source>{recipe} has no zone {zone}</source>
        <translation>{recipe} no tiene la zona {zone}</translation>
    </message>
    <message>
        <source>{retaken} captures were taken again; only the last of each step counts.</source>
        <translation>{retaken} capturas se repitieron; solo cuenta la última de cada paso.</translation>
    </message>
    <message>
        <source>{sent}; waiting: {waiting}</source>
        <translation>{sent}; en espera: {waiting}</translation>
    </message>
    <message>
        <source>{setting} holds a password</source>
        <translation>{setting} contiene una contraseña</translation>
    </message>
    <message>
        <source>{setting} is no address of http or https</source>
        <translation>{setting} no es una dirección http o https</translation>
    </message>
    <message>
        <source>{setting} is no address: {error}</source>
        <translation>{setting} no es una dirección: {error}</translation>
    </message>
    <message>
        <source>{shown} is not known here. {did_you_mean}</source>
        <translation>{shown} no se conoce aquí. {did_you_mean}</translation>
    </message>
    <message>
        <source>{size} MiB, and a rule set has at most {most} MiB</source>
        <translation>{size} MiB, y un conjunto de reglas tiene como mucho {most} MiB</translation>
    </message>
    <message>
        <source>{source} holds the inspections of several stations: {named}</source>
        <translation>{source} contiene las inspecciones de varias estaciones: {named}</translation>
    </message>
    <message>
        <source>{subject}: not done</source>
        <translation>{subject}: no se hizo</translation>
    </message>
    <message>
        <source>{text}; the written place is used meanwhile</source>
        <translation>{text}; entretanto se usa el lugar escrito</translation>
    </message>
    <message>
        <source>{title} cannot be opened</source>
        <translation>{title} no se puede abrir</translation>
    </message>
    <message>
        <source>{title} cannot be played</source>
        <translation>{title} no se puede reproducir</translation>
    </message>
    <message>
        <source>{title} cannot do pixel_format {value}</source>
        <translation>{title} no admite pixel_format {value}</translation>
    </message>
    <message>
        <source>{title} delivers no more pictures</source>
        <translation>{title} ya no da imágenes</translation>
    </message>
    <message>
        <source>{title} does not answer</source>
        <translation>{title} no responde</translation>
    </message>
    <message>
        <source>{title} does not answer: {reason_of}</source>
        <translation>{title} no responde: {reason_of}</translation>
    </message>
    <message>
        <source>{title} is at its end</source>
        <translation>{title} llegó al final</translation>
    </message>
    <message>
        <source>{title} is being opened</source>
        <translation>se está abriendo {title}</translation>
    </message>
    <message>
        <source>{title} is gone: {reason_of}</source>
        <translation>{title} ya no está: {reason_of}</translation>
    </message>
    <message>
        <source>{title} is live</source>
        <translation>{title} está en vivo</translation>
    </message>
    <message>
        <source>{title} is not open</source>
        <translation>{title} no está abierta</translation>
    </message>
    <message>
        <source>{title} keeps no settings in itself</source>
        <translation>{title} no guarda ajustes en sí misma</translation>
    </message>
    <message>
        <source>{title} takes no pictures just now</source>
        <translation>{title} no toma imágenes ahora</translation>
    </message>
    <message>
        <source>{title} was not ready within {timeout_s} s</source>
        <translation>{title} no estuvo lista en {timeout_s} s</translation>
    </message>
    <message>
        <source>{upper}{place} refused the password of {who}, or got none</source>
        <translation>{upper}{place} rechazó la contraseña de {who}, o no la recibió</translation>
    </message>
    <message>
        <source>{value} rolled back</source>
        <translation>{value} restablecido</translation>
    </message>
    <message>
        <source>{value} µm per px is the scale of no microscope</source>
        <translation>{value} µm por px no es la escala de ningún microscopio</translation>
    </message>
    <message>
        <source>{what} needs a reason</source>
        <translation>{what} necesita un motivo</translation>
    </message>
    <message>
        <source>{what} only in the shared history, which does not answer</source>
        <translation>{what} solo en el historial compartido, que no responde</translation>
    </message>
    <message>
        <source>{what}: {path} cannot be read: {strerror}</source>
        <translation>{what}: {path} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>{what}: {path} has {size} bytes, more than the {most_bytes} it may have</source>
        <translation>{what}: {path} tiene {size} bytes, más de los {most_bytes} permitidos</translation>
    </message>
    <message>
        <source>{what}: {path} is missing or is no file</source>
        <translation>{what}: {path} falta o no es un archivo</translation>
    </message>
    <message>
        <source>{what}; '{no_limit}' is a line as well</source>
        <translation>{what}; también «{no_limit}» es una línea</translation>
    </message>
    <message>
        <source>{where}: '{text}' is no number</source>
        <translation>{where}: «{text}» no es un número</translation>
    </message>
    <message>
        <source>{words} is there twice</source>
        <translation>{words} está dos veces</translation>
    </message>
    <message>
        <source>{yes} or {no} is expected: does the number belong to the band</source>
        <translation>se espera {yes} o {no}: si el número pertenece a la banda</translation>
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
        <source>Like postgresql://user@server/database, no password.</source>
        <translation>Como postgresql://user@server/database, sin contraseña.</translation>
    </message>
    <message>
        <source>“{given}” cannot be used: {limit}</source>
        <translation>«{given}» no se puede usar: {limit}</translation>
    </message>
</context><context>
    <name>SettingGroups</name>
    <message>
        <source>the rules, and a trained model once one is active</source>
        <translation>las reglas, y un modelo entrenado cuando haya uno activo</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>judge nothing until it is calibrated</source>
        <translation>no evaluar nada hasta calibrar</translation>
    </message>
    <message>
        <source>measure with the cladding of the fiber</source>
        <translation>medir con el revestimiento de la fibra</translation>
    </message>
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
        <source>Station check</source>
        <translation>Control de la estación</translation>
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
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Who gets the stream</source>
        <translation>Quién recibe el flujo</translation>
    </message>
    <message>
        <source>Fixture and place</source>
        <translation>Útil y lugar</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>nobody but this computer's screens</source>
        <translation>nadie salvo las pantallas de este ordenador</translation>
    </message>
    <message>
        <source>whoever connects to this station</source>
        <translation>quien se conecte a esta estación</translation>
    </message>
    <message>
        <source>posted to another server</source>
        <translation>se envía a otro servidor</translation>
    </message>
</context><context>
    <name>SettingWords</name>
    <message>
        <source>Stream from the start</source>
        <translation>Flujo desde el inicio</translation>
    </message>
    <message>
        <source>Every frame is inspected and handed on while the program runs.</source>
        <translation>Cada imagen se inspecciona y se transmite mientras el programa funciona.</translation>
    </message>
    <message>
        <source>Most frames inspected</source>
        <translation>Máximo de imágenes inspeccionadas</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to captures.</source>
        <translation>Menos dejan más procesador a las capturas.</translation>
    </message>
    <message>
        <source>Profile for the stream</source>
        <translation>Perfil del flujo</translation>
    </message>
    <message>
        <source>Source of “dscope live”</source>
        <translation>Fuente de «dscope live»</translation>
    </message>
    <message>
        <source>camera, usb, rtsp, folder:DIR or simulator. Here it is always the camera.</source>
        <translation>camera, usb, rtsp, folder:DIR o simulator. Aquí es siempre la cámara.</translation>
    </message>
    <message>
        <source>Number of the USB camera</source>
        <translation>Número de la cámara USB</translation>
    </message>
    <message>
        <source>Address of the network camera</source>
        <translation>Dirección de la cámara de red</translation>
    </message>
    <message>
        <source>Begins with rtsp://</source>
        <translation>Empieza por rtsp://</translation>
    </message>
    <message>
        <source>“dscope live” opens a window</source>
        <translation>«dscope live» abre una ventana</translation>
    </message>
    <message>
        <source>An end face is remembered for</source>
        <translation>Una cara se recuerda durante</translation>
    </message>
    <message>
        <source>After it was seen last; such frames never pass.</source>
        <translation>Tras verse por última vez; tales imágenes nunca aprueban.</translation>
    </message>
    <message>
        <source>A defect keeps its number for</source>
        <translation>Un defecto conserva su número durante</translation>
    </message>
    <message>
        <source>After it was seen last.</source>
        <translation>Tras verse por última vez.</translation>
    </message>
    <message>
        <source>Heat map every</source>
        <translation>Mapa de calor cada</translation>
    </message>
    <message>
        <source>Heat fades by half in</source>
        <translation>El calor baja a la mitad en</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer alone; 0.0.0.0 the whole network, with tokens.</source>
        <translation>127.0.0.1 es solo este ordenador; 0.0.0.0 toda la red, con tokens.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>0 takes any that is free.</source>
        <translation>0 toma cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Path of the stream</source>
        <translation>Ruta del flujo</translation>
    </message>
    <message>
        <source>Behind the address.</source>
        <translation>Detrás de la dirección.</translation>
    </message>
    <message>
        <source>Token on this computer too</source>
        <translation>Token también en este ordenador</translation>
    </message>
    <message>
        <source>Certificate for https</source>
        <translation>Certificado para https</translation>
    </message>
    <message>
        <source>PEM; together with its key, or neither.</source>
        <translation>PEM; junto con su clave, o ninguno.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Most clients at a time</source>
        <translation>Máximo de clientes a la vez</translation>
    </message>
    <message>
        <source>Most pictures</source>
        <translation>Máximo de imágenes</translation>
    </message>
    <message>
        <source>Width of the pictures</source>
        <translation>Ancho de las imágenes</translation>
    </message>
    <message>
        <source>Posted to</source>
        <translation>Se envía a</translation>
    </message>
    <message>
        <source>Whole address of the other server; empty makes it of address, port and path.</source>
        <translation>Dirección completa del otro servidor; vacío: se forma con dirección, puerto y ruta.</translation>
    </message>
    <message>
        <source>File with its token</source>
        <translation>Archivo con su token</translation>
    </message>
    <message>
        <source>Certificate that signed its own</source>
        <translation>Certificado que firmó el suyo</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts.</source>
        <translation>Vacío: los que el sistema acepta.</translation>
    </message>
    <message>
        <source>Pixels per micrometre</source>
        <translation>Píxeles por micrómetro</translation>
    </message>
    <message>
        <source>One number, or one across and one down. Empty: the scale of the station.</source>
        <translation>Un número, o uno a lo ancho y uno a lo alto. Vacío: la escala de la estación.</translation>
    </message>
    <message>
        <source>Fixed point on the picture</source>
        <translation>Punto fijo en la imagen</translation>
    </message>
    <message>
        <source>Across and down. Empty: the middle of the fiber.</source>
        <translation>A lo ancho y hacia abajo. Vacío: el centro de la fibra.</translation>
    </message>
    <message>
        <source>The same point in the fixture</source>
        <translation>El mismo punto en el útil</translation>
    </message>
    <message>
        <source>Empty where nobody measured it: then there are no millimetres.</source>
        <translation>Vacío si nadie lo midió: entonces no hay milímetros.</translation>
    </message>
    <message>
        <source>Turn of the picture in the fixture</source>
        <translation>Giro de la imagen en el útil</translation>
    </message>
    <message>
        <source>From the fixture's x axis towards its y axis.</source>
        <translation>Del eje x del útil hacia su eje y.</translation>
    </message>
    <message>
        <source>The fixture's y axis points up</source>
        <translation>El eje y del útil apunta hacia arriba</translation>
    </message>
    <message>
        <source>GPS receiver</source>
        <translation>Receptor GPS</translation>
    </message>
    <message>
        <source>Says with every defect where on earth it was found.</source>
        <translation>Dice con cada defecto en qué lugar de la Tierra se encontró.</translation>
    </message>
    <message>
        <source>Serial port of the receiver</source>
        <translation>Puerto serie del receptor</translation>
    </message>
    <message>
        <source>Such as /dev/ttyACM0 or COM3.</source>
        <translation>Como /dev/ttyACM0 o COM3.</translation>
    </message>
    <message>
        <source>Speed of the port</source>
        <translation>Velocidad del puerto</translation>
    </message>
    <message>
        <source>A position is forgotten after</source>
        <translation>Una posición se olvida tras</translation>
    </message>
    <message>
        <source>Fixed place: latitude</source>
        <translation>Lugar fijo: latitud</translation>
    </message>
    <message>
        <source>For a station that stays where it is, or whose receiver sees no sky.</source>
        <translation>Para una estación que no se mueve, o cuyo receptor no ve el cielo.</translation>
    </message>
    <message>
        <source>Fixed place: longitude</source>
        <translation>Lugar fijo: longitud</translation>
    </message>
    <message>
        <source>Fixed place: height above the sea</source>
        <translation>Lugar fijo: altura sobre el mar</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
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
        <source>Shared database</source>
        <translation>Base de datos compartida</translation>
    </message>
    <message>
        <source>Such as postgresql://dscope@server/dscope. Empty: this station's own.</source>
        <translation>Como postgresql://dscope@server/dscope. Vacío: la propia de esta estación.</translation>
    </message>
    <message>
        <source>Warn when less is free</source>
        <translation>Avisar si queda menos libre</translation>
    </message>
    <message>
        <source>Days kept here too</source>
        <translation>Días que se guarda aquí</translation>
    </message>
    <message>
        <source>Of a shared database: what it was proven to hold stays here so long. 0 keeps it for ever.</source>
        <translation>Con base de datos común: lo que consta que tiene se queda aquí este tiempo. 0 lo guarda para siempre.</translation>
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
        <source>A calibration is valid for</source>
        <translation>Validez de una calibración</translation>
    </message>
    <message>
        <source>Suggested when a new one is saved.</source>
        <translation>Se propone al guardar una nueva.</translation>
    </message>
    <message>
        <source>Remind before its end</source>
        <translation>Recordar antes de que venza</translation>
    </message>
    <message>
        <source>Measure on after its end</source>
        <translation>Seguir midiendo tras vencer</translation>
    </message>
    <message>
        <source>With a warning in sight of the operator.</source>
        <translation>Con un aviso a la vista del operador.</translation>
    </message>
    <message>
        <source>Afterwards, or with another camera</source>
        <translation>Después, o con otra cámara</translation>
    </message>
    <message>
        <source>Parts compared with it</source>
        <translation>Piezas comparadas con ella</translation>
    </message>
    <message>
        <source>The claddings of the last parts must agree with it.</source>
        <translation>El revestimiento de las últimas piezas debe concordar con ella.</translation>
    </message>
    <message>
        <source>Allowed difference</source>
        <translation>Diferencia permitida</translation>
    </message>
    <message>
        <source>In standard uncertainties of both together.</source>
        <translation>En incertidumbres típicas de ambas juntas.</translation>
    </message>
    <message>
        <source>Flat field</source>
        <translation>Campo plano</translation>
    </message>
    <message>
        <source>Taken on the camera screen. Empty: the light stays as it is.</source>
        <translation>Se toma en la pantalla de la cámara. Vacío: la luz queda como está.</translation>
    </message>
    <message>
        <source>A flat field is valid for</source>
        <translation>Validez de un campo plano</translation>
    </message>
    <message>
        <source>For a new one; then a reminder to take it anew.</source>
        <translation>De uno nuevo; después se recuerda tomarlo otra vez.</translation>
    </message>
    <message>
        <source>Leave out the microscope's own dirt</source>
        <translation>Excluir la suciedad del propio microscopio</translation>
    </message>
    <message>
        <source>Shown and listed, but not judged as the part's.</source>
        <translation>Se muestra y se lista, pero no se juzga como de la pieza.</translation>
    </message>
    <message>
        <source>Ask for every speck of it</source>
        <translation>Preguntar por cada mota</translation>
    </message>
    <message>
        <source>Else only where it may hide a defect that fails.</source>
        <translation>Si no, solo donde pueda ocultar un defecto que falla.</translation>
    </message>
    <message>
        <source>Who looks for defects</source>
        <translation>Quién busca defectos</translation>
    </message>
    <message>
        <source>The live picture and the stream: always the rules alone.</source>
        <translation>Imagen en vivo y flujo: siempre solo las reglas.</translation>
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
    <message>
        <source>Judge only after a green station check</source>
        <translation>Evaluar solo tras un control verde de la estación</translation>
    </message>
    <message>
        <source>A green check holds for</source>
        <translation>Validez de un control verde</translation>
    </message>
    <message>
        <source>Shifts start at</source>
        <translation>Inicio de los turnos</translation>
    </message>
    <message>
        <source>Such as 06:00 14:00; a check is due at each of them.</source>
        <translation>Como 06:00 14:00; a cada uno le toca un control.</translation>
    </message>
    <message>
        <source>Who may do the check</source>
        <translation>Quién puede hacer el control</translation>
    </message>
    <message>
        <source>Part number of the reference connector</source>
        <translation>Número de pieza del conector de referencia</translation>
    </message>
    <message>
        <source>None: the part number at the start.</source>
        <translation>Ninguno: el número de pieza al empezar.</translation>
    </message>
    <message>
        <source>Checks that set the limits of control charts</source>
        <translation>Controles que fijan los límites de los gráficos</translation>
    </message>
    <message>
        <source>The first so many green ones.</source>
        <translation>Los primeros verdes, este número.</translation>
    </message>
</context><context>
    <name>SettingsPanel</name>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>as the camera has it</source>
        <translation>el de la cámara</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} bytes</translation>
    </message>
    <message>
        <source>Only on software trigger</source>
        <translation>Solo con disparo por software</translation>
    </message>
    <message>
        <source> fps</source>
        <translation> ips</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Of GigE cameras: 8192 with jumbo frames, 1500 without</source>
        <translation>De cámaras GigE: 8192 con tramas jumbo, 1500 sin ellas</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Formato de píxel</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Tamaño de paquete</translation>
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
    <name>SharpnessBar</name>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>New best</source>
        <translation>Nueva mejor</translation>
    </message>
    <message>
        <source>Forget the sharpest picture so far</source>
        <translation>Olvidar la imagen más nítida hasta ahora</translation>
    </message>
    <message>
        <source>{share:.0%} of the best ({now:.0f})</source>
        <translation>{share:.0%} máx. ({now:.0f})</translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation>nitidez</translation>
    </message>
</context><context>
    <name>ShelfList</name>
    <message>
        <source>Flat fields that were kept</source>
        <translation>Campos planos guardados</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Correct every picture with the chosen one</source>
        <translation>Corregir cada imagen con el elegido</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>No usar ninguno</translation>
    </message>
    <message>
        <source>Leave the light of every picture as it is</source>
        <translation>Dejar la luz de cada imagen como está</translation>
    </message>
    <message>
        <source>No flat field is in force: the light stays as it is.</source>
        <translation>Ningún campo plano en vigor: la luz queda como está.</translation>
    </message>
    <message>
        <source>{sign} is in force: every picture is corrected with it.</source>
        <translation>{sign} en vigor: cada imagen se corrige con él.</translation>
    </message>
    <message>
        <source>In force: {name}</source>
        <translation>En vigor: {name}</translation>
    </message>
</context><context>
    <name>ShelfPage</name>
    <message>
        <source>No calibration yet. Put a dot target in and begin.</source>
        <translation>Aún no hay calibración. Inserte un patrón de puntos y empiece.</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>Nueva calibración</translation>
    </message>
    <message>
        <source>Measure a dot target, page by page</source>
        <translation>Medir un patrón de puntos, página a página</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Measure with the selected calibration from now on</source>
        <translation>Medir desde ahora con la calibración elegida</translation>
    </message>
    <message>
        <source>Use no calibration</source>
        <translation>No usar ninguna</translation>
    </message>
    <message>
        <source>The cladding of each fiber measures from now on</source>
        <translation>Desde ahora se mide con el revestimiento de cada fibra</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A calibration from a JSON or CSV file</source>
        <translation>Una calibración de un archivo JSON o CSV</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The selected calibration as a JSON or CSV file</source>
        <translation>La calibración elegida como archivo JSON o CSV</translation>
    </message>
    <message>
        <source>In force: the file {}</source>
        <translation>Vigente: el archivo {}</translation>
    </message>
    <message>
        <source>No calibration in force: the cladding of each fiber measures</source>
        <translation>Sin calibración vigente: se mide con el revestimiento de cada fibra</translation>
    </message>
    <message>
        <source>In force: {objective}, {scale:.5f} µm/px, made {day} by {operator}</source>
        <translation>Vigente: {objective}, {scale:.5f} µm/px, hecha el {day} por {operator}</translation>
    </message>
</context><context>
    <name>ShelfPresenter</name>
    <message>
        <source>✔ Saved, and in force from now on</source>
        <translation>✔ Guardada, y vigente desde ahora</translation>
    </message>
    <message>
        <source>✔ In force from now on</source>
        <translation>✔ Vigente desde ahora</translation>
    </message>
    <message>
        <source>✔ No calibration is in force from now on</source>
        <translation>✔ Desde ahora no hay calibración vigente</translation>
    </message>
    <message>
        <source>✔ Imported: {}. Select it and press Use this one to measure with it</source>
        <translation>✔ Importada: {}. Elíjala y pulse Usar esta para medir con ella</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Escrito: {}</translation>
    </message>
    <message>
        <source>Import a calibration</source>
        <translation>Importar una calibración</translation>
    </message>
    <message>
        <source>Export the calibration</source>
        <translation>Exportar la calibración</translation>
    </message>
</context><context>
    <name>ShelfTable</name>
    <message>
        <source>Calibrations</source>
        <translation>Calibraciones</translation>
    </message>
    <message>
        <source>● in force
{}</source>
        <translation>● vigente
{}</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Scale, µm/px</source>
        <translation>Escala, µm/px</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U (k = 2)</translation>
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
    <name>SignPanel</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Persona nueva…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First and family name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Hace falta un motivo</translation>
    </message>
    <message>
        <source>Say why in a few words</source>
        <translation>Diga por qué en pocas palabras</translation>
    </message>
    <message>
        <source>The two PINs are not the same</source>
        <translation>Los dos PIN no coinciden</translation>
    </message>
    <message>
        <source>Type them again</source>
        <translation>Escríbalos otra vez</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>Why? It is kept with the version</source>
        <translation>¿Por qué? (versión)</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Take a person of QA in who has no PIN of the person's own yet</source>
        <translation>Incorporar a una persona de Calidad que aún no tiene PIN propio</translation>
    </message>
</context><context>
    <name>SimulatorPanel</name>
    <message>
        <source>Simulated microscope</source>
        <translation>Microscopio simulado</translation>
    </message>
    <message>
        <source>Dot target</source>
        <translation>Patrón de puntos</translation>
    </message>
    <message>
        <source>Blank glass</source>
        <translation>Vidrio liso</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Pull cable</source>
        <translation>Quitar cable</translation>
    </message>
    <message>
        <source>Unplug the camera</source>
        <translation>Desenchufar la cámara</translation>
    </message>
    <message>
        <source>Dirty microscope: dust on the sensor and an uneven light, what a flat field is for</source>
        <translation>Microscopio sucio: polvo en el sensor y luz desigual, para lo que sirve un campo plano</translation>
    </message>
    <message>
        <source>Dirt</source>
        <translation>Suciedad</translation>
    </message>
    <message>
        <source>No. {number} again</source>
        <translation>N.º {number} otra vez</translation>
    </message>
    <message>
        <source>What is put in next</source>
        <translation>Lo que se inserta después</translation>
    </message>
    <message>
        <source>Insert next</source>
        <translation>Insertar otro</translation>
    </message>
    <message>
        <source>Put in what is chosen</source>
        <translation>Insertar lo elegido</translation>
    </message>
    <message>
        <source>Wipe clean</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Dirt moves or goes, damage stays</source>
        <translation>La suciedad se mueve o se va, el daño queda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the connector out</source>
        <translation>Sacar el conector</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Enchufar</translation>
    </message>
</context><context>
    <name>SourceBar</name>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Look for cameras again (F5)</source>
        <translation>Buscar cámaras otra vez (F5)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Use the chosen camera</source>
        <translation>Usar la cámara elegida</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Ninguna cámara encontrada</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● En vivo</translation>
    </message>
    <message>
        <source>⚠ Lost; it is tried again</source>
        <translation>⚠ Perdida; se reintenta</translation>
    </message>
    <message>
        <source>{:.1f} fps</source>
        <translation>{:.1f} ips</translation>
    </message>
    <message>
        <source>{missed} missed, {damaged} damaged</source>
        <translation>{missed} perdidas, {damaged} dañadas</translation>
    </message>
</context><context>
    <name>StartFault</name>
    <message>
        <source>The station cannot be opened</source>
        <translation>La estación no se puede abrir</translation>
    </message>
    <message>
        <source>Put it right in the settings, then close the program and open it again.</source>
        <translation>Corríjalo en los ajustes; luego cierre el programa y ábralo de nuevo.</translation>
    </message>
</context><context>
    <name>StartPanel</name>
    <message>
        <source>Start the station check</source>
        <translation>Empezar el control</translation>
    </message>
    <message>
        <source>Step by step: light, golden connectors, painted defects</source>
        <translation>Paso a paso: luz, conectores maestros, defectos pintados</translation>
    </message>
    <message>
        <source>○ Not required</source>
        <translation>○ No exigido</translation>
    </message>
    <message>
        <source>✔ Open</source>
        <translation>✔ Abierta</translation>
    </message>
    <message>
        <source>✖ Locked</source>
        <translation>✖ Bloqueada</translation>
    </message>
    <message>
        <source>? Check due</source>
        <translation>? Control pendiente</translation>
    </message>
    <message>
        <source>A technician has to do the check.</source>
        <translation>El control lo debe hacer un técnico.</translation>
    </message>
    <message>
        <source>QA: open once without a green check</source>
        <translation>Calidad: abrir una vez sin control verde</translation>
    </message>
    <message>
        <source>Kept in the history with this reason</source>
        <translation>Queda en el historial con este motivo</translation>
    </message>
</context><context>
    <name>Station</name>
    <message>
        <source>Only {left:.0f} MB are left for the history</source>
        <translation>Solo quedan {left:.0f} MB para el historial</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings</source>
        <translation>Libere espacio o elija otra carpeta en los ajustes</translation>
    </message>
    <message>
        <source>A technician is asked for</source>
        <translation>Se pide un técnico</translation>
    </message>
</context><context>
    <name>StationCheck</name>
    <message>
        <source>Golden connector not at hand</source>
        <translation>No hay conector maestro a mano</translation>
    </message>
    <message>
        <source>Dot target not at hand</source>
        <translation>No hay patrón de puntos a mano</translation>
    </message>
    <message>
        <source>Checked in another way</source>
        <translation>Comprobado de otro modo</translation>
    </message>
    <message>
        <source>Fault known and harmless</source>
        <translation>Fallo conocido e inofensivo</translation>
    </message>
    <message>
        <source>Light and focus</source>
        <translation>Luz y enfoque</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Golden connector</source>
        <translation>Conector maestro</translation>
    </message>
    <message>
        <source>Painted defects</source>
        <translation>Defectos pintados</translation>
    </message>
    <message>
        <source>Put in the dot target of {pitch} µm pitch and focus on it.</source>
        <translation>Inserte el patrón de puntos de {pitch} µm de paso y enfóquelo.</translation>
    </message>
    <message>
        <source>Too few golden connectors are taught: a technician has to teach them.</source>
        <translation>Hay muy pocos conectores maestros aprendidos: un técnico debe completarlos.</translation>
    </message>
    <message>
        <source>Put in golden connector {name} and focus on it.</source>
        <translation>Inserte el conector maestro {name} y enfóquelo.</translation>
    </message>
    <message>
        <source>Clean reference connector again: known defects are painted upon its picture.</source>
        <translation>Otra vez el conector de referencia limpio: sobre su imagen se pintan defectos conocidos.</translation>
    </message>
    <message>
        <source>Put in the clean reference connector and focus on it.</source>
        <translation>Inserte el conector de referencia limpio y enfóquelo.</translation>
    </message>
    <message>
        <source>✔ GREEN</source>
        <translation>✔ VERDE</translation>
    </message>
    <message>
        <source>✖ RED</source>
        <translation>✖ ROJO</translation>
    </message>
    <message>
        <source>Out of its limits: {quantities}.</source>
        <translation>Fuera de sus límites: {quantities}.</translation>
    </message>
    <message>
        <source>Everything is within its limits.</source>
        <translation>Todo está dentro de sus límites.</translation>
    </message>
    <message>
        <source>No end face was found on the picture.</source>
        <translation>No se encontró ninguna cara de fibra en la imagen.</translation>
    </message>
    <message>
        <source>It cannot be judged: {detail}</source>
        <translation>No se puede evaluar: {detail}</translation>
    </message>
    <message>
        <source>The dot target gave no scale: {detail}</source>
        <translation>El patrón de puntos no dio escala: {detail}</translation>
    </message>
    <message>
        <source>No calibration is in force that could be checked.</source>
        <translation>No hay calibración vigente que comprobar.</translation>
    </message>
    <message>
        <source>Too few golden connectors are taught.</source>
        <translation>Hay muy pocos conectores maestros aprendidos.</translation>
    </message>
    <message>
        <source>The verdict is another one than was taught: {detail}.</source>
        <translation>El veredicto no es el aprendido: {detail}.</translation>
    </message>
    <message>
        <source>There are defects that were not taught: {detail}.</source>
        <translation>Hay defectos que no se aprendieron: {detail}.</translation>
    </message>
    <message>
        <source>Taught defects are not found: {detail}.</source>
        <translation>No se encuentran defectos aprendidos: {detail}.</translation>
    </message>
    <message>
        <source>There is no free place to paint defects: take a clean connector.</source>
        <translation>No hay sitio libre para pintar defectos: use un conector limpio.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Omitido.</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <source>saturated share</source>
        <translation>proporción saturada</translation>
    </message>
    <message>
        <source>evenness</source>
        <translation>uniformidad</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>enfoque</translation>
    </message>
    <message>
        <source>scale across</source>
        <translation>escala horizontal</translation>
    </message>
    <message>
        <source>scale down</source>
        <translation>escala vertical</translation>
    </message>
    <message>
        <source>cladding</source>
        <translation>revestimiento</translation>
    </message>
    <message>
        <source>core</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>painted and found</source>
        <translation>pintados y encontrados</translation>
    </message>
    <message>
        <source>right sizes</source>
        <translation>tamaños correctos</translation>
    </message>
    <message>
        <source>found besides</source>
        <translation>encontrados de más</translation>
    </message>
    <message>
        <source>mean error of sizes</source>
        <translation>error medio de tamaño</translation>
    </message>
    <message>
        <source>light</source>
        <translation>luz</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>pintados</translation>
    </message>
    <message>
        <source>golden</source>
        <translation>maestro</translation>
    </message>
    <message>
        <source>target</source>
        <translation>patrón</translation>
    </message>
    <message>
        <source>1: beyond three standard deviations</source>
        <translation>1: más allá de tres desviaciones típicas</translation>
    </message>
    <message>
        <source>2: nine in a row on one side</source>
        <translation>2: nueve seguidos a un mismo lado</translation>
    </message>
    <message>
        <source>3: six in a row rising or falling</source>
        <translation>3: seis seguidos subiendo o bajando</translation>
    </message>
    <message>
        <source>4: fourteen in a row up and down</source>
        <translation>4: catorce seguidos arriba y abajo</translation>
    </message>
    <message>
        <source>5: two of three beyond two standard deviations</source>
        <translation>5: dos de tres más allá de dos desviaciones típicas</translation>
    </message>
    <message>
        <source>6: four of five beyond one standard deviation</source>
        <translation>6: cuatro de cinco más allá de una desviación típica</translation>
    </message>
    <message>
        <source>7: fifteen in a row hardly vary</source>
        <translation>7: quince seguidos apenas varían</translation>
    </message>
    <message>
        <source>8: eight in a row far off on both sides</source>
        <translation>8: ocho seguidos lejos, a ambos lados</translation>
    </message>
    <message>
        <source>Production does not wait for the station check (see the settings).</source>
        <translation>La producción no espera al control de la estación (vea los ajustes).</translation>
    </message>
    <message>
        <source>Opened by {by} without a green check until {until}: {reason}</source>
        <translation>Abierta por {by} sin control verde hasta {until}: {reason}</translation>
    </message>
    <message>
        <source>The station is checked. Production is open until {until}.</source>
        <translation>Estación controlada. La producción está abierta hasta {until}.</translation>
    </message>
    <message>
        <source>The last station check was red. Production is locked.</source>
        <translation>El último control de la estación salió rojo. La producción está bloqueada.</translation>
    </message>
    <message>
        <source>A station check is due. Production is locked.</source>
        <translation>Toca un control de la estación. La producción está bloqueada.</translation>
    </message>
</context><context>
    <name>StationsForm</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>The same ends are inspected on both stations under the same serials; write the side into the serial, as in 4711-A. Of an end inspected several times the last inspection counts. Thirty ends or more tell something, and they should have marks.</source>
        <translation>Los mismos extremos se inspeccionan en ambas estaciones con los mismos números de serie; escriba el lado en el número, como en 4711-A. De un extremo inspeccionado varias veces cuenta la última inspección. Treinta extremos o más dicen algo, y deberían tener marcas.</translation>
    </message>
    <message>
        <source>This station; or the folder of another one's history or records</source>
        <translation>Esta estación; o la carpeta del historial o de los registros de otra</translation>
    </message>
    <message>
        <source>Folder of a history, or of the results of dscope inspect; several with ; between</source>
        <translation>Carpeta de un historial o de dscope inspect; varias separadas por ;</translation>
    </message>
    <message>
        <source>Only this lot of the histories; empty for all</source>
        <translation>Solo este lote de los historiales; vacío para todos</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Stations to compare</source>
        <translation>Estaciones que comparar</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Pair the ends by serial and compare (Enter)</source>
        <translation>Emparejar los extremos por número de serie y comparar (Enter)</translation>
    </message>
    <message>
        <source>Choose the reference's folder</source>
        <translation>Elegir la carpeta de la referencia</translation>
    </message>
    <message>
        <source>Add the folder of a station</source>
        <translation>Añadir la carpeta de una estación</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
</context><context>
    <name>StationsPage</name>
    <message>
        <source>Station shown</source>
        <translation>Estación mostrada</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Write page, workbook, figures and plots into a folder (Ctrl+E)</source>
        <translation>Escribir página, libro, cifras y gráficos en una carpeta (Ctrl+E)</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Otras estaciones</translation>
    </message>
    <message>
        <source>Choose other stations, or another lot</source>
        <translation>Elegir otras estaciones u otro lote</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How stations are compared, and how to read it</source>
        <translation>Cómo se comparan las estaciones y cómo se lee</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list of studies</source>
        <translation>Volver a la lista de estudios</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Leyendo y comparando…</translation>
    </message>
    <message>
        <source>{station} against {reference}: {ends} ends</source>
        <translation>{station} frente a {reference}: {ends} extremos</translation>
    </message>
    <message>
        <source>Agreement of stations on the same ends</source>
        <translation>Concordancia de estaciones en los mismos extremos</translation>
    </message>
</context><context>
    <name>StationsPresenter</name>
    <message>
        <source>Name the folder of its history or of its records</source>
        <translation>Indique la carpeta de su historial o de sus registros</translation>
    </message>
    <message>
        <source>There is no station to compare with</source>
        <translation>No hay estación con la que comparar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Escrito: {}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context><context>
    <name>StationsResultView</name>
    <message>
        <source>What each worked with</source>
        <translation>Con qué trabajó cada una</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Seen by one alone, by size</source>
        <translation>Vistas por una sola, por tamaño</translation>
    </message>
    <message>
        <source>Seen by one alone, by zone</source>
        <translation>Vistas por una sola, por zona</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Seen by one alone</source>
        <translation>Vistas por una sola</translation>
    </message>
    <message>
        <source>✔  The verdict is the same on every end</source>
        <translation>✔  El veredicto es el mismo en cada extremo</translation>
    </message>
    <message>
        <source>Different verdicts: {ends}</source>
        <translation>Veredictos distintos: {ends}</translation>
    </message>
</context><context>
    <name>StepPanel</name>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>Step %v of %m done</source>
        <translation>%v de %m pasos hechos</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>⚠ WARNING</source>
        <translation>⚠ AVISO</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Look at what lies under the microscope</source>
        <translation>Mirar lo que hay bajo el microscopio</translation>
    </message>
    <message>
        <source>Keep this result and go on</source>
        <translation>Conservar este resultado y seguir</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Measure this step once more</source>
        <translation>Medir este paso otra vez</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>This step is not required</source>
        <translation>Este paso no es obligatorio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Break the check off; one with a red step is kept</source>
        <translation>Interrumpir el control; si tiene un paso rojo, se guarda</translation>
    </message>
</context><context>
    <name>StreamScreen</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Where defects were seen lately (H)</source>
        <translation>Dónde se han visto defectos últimamente (H)</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Zoom out to the whole picture (0)</source>
        <translation>Alejar hasta la imagen entera (0)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How the stream is used</source>
        <translation>Cómo se usa el flujo</translation>
    </message>
    <message>
        <source>Pick a part on the operator's screen: its recipe says what is to be seen</source>
        <translation>Elija una pieza en la pantalla del operador: su receta dice qué debe verse</translation>
    </message>
    <message>
        <source>The stream starts…</source>
        <translation>El flujo arranca…</translation>
    </message>
    <message>
        <source>The stream is off</source>
        <translation>El flujo está parado</translation>
    </message>
    <message>
        <source>Stop the stream</source>
        <translation>Parar el flujo</translation>
    </message>
    <message>
        <source>Start the stream</source>
        <translation>Iniciar el flujo</translation>
    </message>
    <message>
        <source>Also from the next start of the program on</source>
        <translation>También desde el próximo inicio del programa</translation>
    </message>
</context><context>
    <name>StreamWords</name>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no se ve</translation>
    </message>
    <message>
        <source>No. {number}, found</source>
        <translation>N.º {number}, hallada</translation>
    </message>
    <message>
        <source>No. {number}, followed</source>
        <translation>N.º {number}, seguida</translation>
    </message>
    <message>
        <source>No. {number}, remembered for {age_s} s</source>
        <translation>N.º {number}, recordada desde hace {age_s} s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{lat}, {lon} · {quality} · {age_s} s old</source>
        <translation>{lat}, {lon} · {quality} · hace {age_s} s</translation>
    </message>
</context><context>
    <name>Studies</name>
    <message>
        <source>Diameter of the largest defect, µm</source>
        <translation>Diámetro del mayor defecto, µm</translation>
    </message>
    <message>
        <source>Width of the widest scratch, µm</source>
        <translation>Ancho del arañazo más ancho, µm</translation>
    </message>
    <message>
        <source>Diameter of the core, µm</source>
        <translation>Diámetro del núcleo, µm</translation>
    </message>
    <message>
        <source>Diameter of the cladding, µm</source>
        <translation>Diámetro del revestimiento, µm</translation>
    </message>
    <message>
        <source>Diameter of the cladding, px</source>
        <translation>Diámetro del revestimiento, px</translation>
    </message>
    <message>
        <source>Only the verdict</source>
        <translation>Solo el veredicto</translation>
    </message>
    <message>
        <source>✔ complete</source>
        <translation>✔ completo</translation>
    </message>
    <message>
        <source>… open</source>
        <translation>… abierto</translation>
    </message>
    <message>
        <source>✖ cancelled</source>
        <translation>✖ cancelado</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>good (below 10 %)</source>
        <translation>bueno (menos del 10 %)</translation>
    </message>
    <message>
        <source>may be acceptable (10 to 30 %)</source>
        <translation>quizá aceptable (del 10 al 30 %)</translation>
    </message>
    <message>
        <source>not acceptable (above 30 %)</source>
        <translation>no aceptable (más del 30 %)</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>marginal</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>Gauge R&amp;R</source>
        <translation>R&amp;R</translation>
    </message>
    <message>
        <source>Repeatability (EV)</source>
        <translation>Repetibilidad (EV)</translation>
    </message>
    <message>
        <source>Operators (AV)</source>
        <translation>Operadores (AV)</translation>
    </message>
    <message>
        <source>Part × operator</source>
        <translation>Pieza × operador</translation>
    </message>
    <message>
        <source>Parts (PV)</source>
        <translation>Piezas (PV)</translation>
    </message>
    <message>
        <source>Total (TV)</source>
        <translation>Total (TV)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>Repetibilidad</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{hits} of {of}  ({low:.1f} – {high:.1f} %)</source>
        <translation>{hits} de {of}  ({low:.1f} – {high:.1f} %)</translation>
    </message>
    <message>
        <source>Wrong part was in</source>
        <translation>Pieza equivocada</translation>
    </message>
    <message>
        <source>Wrong operator</source>
        <translation>Otro operador</translation>
    </message>
    <message>
        <source>The part moved</source>
        <translation>La pieza se movió</translation>
    </message>
    <message>
        <source>Not in focus</source>
        <translation>Desenfocada</translation>
    </message>
    <message>
        <source>Dirt fell on it</source>
        <translation>Le cayó suciedad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>% variance</source>
        <translation>% varianza</translation>
    </message>
    <message>
        <source>% TV</source>
        <translation>% TV</translation>
    </message>
    <message>
        <source>% tolerance</source>
        <translation>% tolerancia</translation>
    </message>
    <message>
        <source>DF</source>
        <translation>GL</translation>
    </message>
    <message>
        <source>SS</source>
        <translation>SC</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>CM</translation>
    </message>
    <message>
        <source>Parts always judged alike (95 %)</source>
        <translation>Piezas siempre evaluadas igual (95 %)</translation>
    </message>
    <message>
        <source>Fleiss' kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Verdicts alike (95 %)</source>
        <translation>Veredictos iguales (95 %)</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>Kappa
(Cohen)</translation>
    </message>
    <message>
        <source>Effectiveness (95 %)</source>
        <translation>Eficacia (95 %)</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>No detectados</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin
decidir</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>This is no plan: {}</source>
        <translation>Este plan no sirve: {}</translation>
    </message>
    <message>
        <source>The study needs a title</source>
        <translation>El estudio necesita un título</translation>
    </message>
    <message>
        <source>Name at least one operator</source>
        <translation>Indique al menos un operador</translation>
    </message>
    <message>
        <source>The part {} is there twice</source>
        <translation>La pieza {} está dos veces</translation>
    </message>
    <message>
        <source>The operator {} is there twice</source>
        <translation>El operador {} está dos veces</translation>
    </message>
    <message>
        <source>The tolerance {} is no number above zero</source>
        <translation>La tolerancia {} no es un número mayor que cero</translation>
    </message>
    <message>
        <source>There is no part {} that could be known to fail</source>
        <translation>No existe la pieza {} que debería fallar</translation>
    </message>
    <message>
        <source>of the variance</source>
        <translation>de la varianza</translation>
    </message>
    <message>
        <source>of the total variation</source>
        <translation>de la variación total</translation>
    </message>
    <message>
        <source>of the tolerance</source>
        <translation>de la tolerancia</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diámetro</translation>
    </message>
    <message>
        <source>Scratch width</source>
        <translation>Anchura de arañazo</translation>
    </message>
    <message>
        <source>all sizes</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Marks (ends)</source>
        <translation>Marcas (ext.)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Bias, µm (95 %)</source>
        <translation>Sesgo, µm (95 %)</translation>
    </message>
    <message>
        <source>Single marks, µm</source>
        <translation>Sueltas, µm</translation>
    </message>
    <message>
        <source>On one scale, µm</source>
        <translation>Misma escala</translation>
    </message>
    <message>
        <source>{sign}  Median and robust limits: marks far off or long tails would mislead mean and standard deviation here.</source>
        <translation>{sign}  Mediana y límites robustos: marcas muy distantes o colas largas falsearían aquí la media y la desviación típica.</translation>
    </message>
    <message>
        <source>{station} alone</source>
        <translation>{station} sola</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Share seen, {second} − {first}</source>
        <translation>Parte, {second} − {first}</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>cladding</source>
        <translation>revestimiento</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not inspectable</source>
        <translation>no inspeccionable</translation>
    </message>
    <message>
        <source>too few ends</source>
        <translation>muy pocos extremos</translation>
    </message>
    <message>
        <source>✔ alike</source>
        <translation>✔ igual</translation>
    </message>
    <message>
        <source>✔ hardly off</source>
        <translation>✔ casi igual</translation>
    </message>
    <message>
        <source>✖ larger</source>
        <translation>✖ mayor</translation>
    </message>
    <message>
        <source>✖ smaller</source>
        <translation>✖ menor</translation>
    </message>
    <message>
        <source>Diameters</source>
        <translation>Los diámetros</translation>
    </message>
    <message>
        <source>Widths of scratches</source>
        <translation>Las anchuras de los arañazos</translation>
    </message>
    <message>
        <source>!  {what}: {marks} marks on {ends} ends are too few</source>
        <translation>!  {what}: {marks} marcas en {ends} extremos son muy pocas</translation>
    </message>
    <message>
        <source>✔  {what} do not differ beyond chance: bias {bias} µm</source>
        <translation>✔  {what} no difieren más allá del azar: sesgo {bias} µm</translation>
    </message>
    <message>
        <source>✔  {what} differ by so little that no limit turns on it: bias {bias} µm</source>
        <translation>✔  {what} difieren tan poco que ningún límite depende de ello: sesgo {bias} µm</translation>
    </message>
    <message>
        <source>✖  {what} are larger on {station}: bias {bias} µm</source>
        <translation>✖  {what} son mayores en {station}: sesgo {bias} µm</translation>
    </message>
    <message>
        <source>✖  {what} are smaller on {station}: bias {bias} µm</source>
        <translation>✖  {what} son menores en {station}: sesgo {bias} µm</translation>
    </message>
    <message>
        <source>; single marks {low} to {high} µm (95 %)</source>
        <translation>; marcas sueltas de {low} a {high} µm (95 %)</translation>
    </message>
    <message>
        <source>. This is the median: long tails pull the mean to {mean} µm</source>
        <translation>. Es la mediana: colas largas llevan la media a {mean} µm</translation>
    </message>
    <message>
        <source>. This is the median: marks far off ({count}) pull the mean to {mean} µm</source>
        <translation>. Es la mediana: marcas muy distantes ({count}) llevan la media a {mean} µm</translation>
    </message>
    <message>
        <source>; without those measured quite differently ({count}): {bias} µm</source>
        <translation>; sin las medidas de forma muy distinta ({count}): {bias} µm</translation>
    </message>
    <message>
        <source>{sign}  On different sides of a limit, where a verdict may turn: {marks} marks</source>
        <translation>{sign}  A distinto lado de un límite, donde un veredicto puede cambiar: {marks} marcas</translation>
    </message>
    <message>
        <source>✔  Both take their scale from the cladding: the scales agree by definition</source>
        <translation>✔  Ambas toman su escala del revestimiento: las escalas coinciden por definición</translation>
    </message>
    <message>
        <source>!  The scales cannot be compared: too few ends show their cladding on both</source>
        <translation>!  Las escalas no se pueden comparar: muy pocos extremos muestran su revestimiento en ambas</translation>
    </message>
    <message>
        <source>✖  The scales differ by {percent:+.2f} %</source>
        <translation>✖  Las escalas difieren en {percent:+.2f} %</translation>
    </message>
    <message>
        <source>✔  The scales do not differ beyond chance: {percent:+.2f} %</source>
        <translation>✔  Las escalas no difieren más allá del azar: {percent:+.2f} %</translation>
    </message>
    <message>
        <source>{sign}  {first} alone sees {one}, {second} alone {other}</source>
        <translation>{sign}  Solo {first} ve {one}, solo {second} {other}</translation>
    </message>
    <message>
        <source>!  The verdict is the same on {agreed}</source>
        <translation>!  El veredicto es el mismo en {agreed}</translation>
    </message>
    <message>
        <source>{sign}  The verdict is the same on {agreed}; kappa {kappa:.2f}  ({low:.2f} – {high:.2f})</source>
        <translation>{sign}  El veredicto es el mismo en {agreed}; kappa {kappa:.2f}  ({low:.2f} – {high:.2f})</translation>
    </message>
    <message>
        <source>!  Only {ends} ends: take {few} or more</source>
        <translation>!  Solo {ends} extremos: tome {few} o más</translation>
    </message>
    <message>
        <source>!  Hardly any mark is the same on {ends}: cleaned, or other ends?</source>
        <translation>!  Casi ninguna marca es la misma en {ends}: ¿limpiados, u otros extremos?</translation>
    </message>
    <message>
        <source>!  Ends left out, see the list: {count}</source>
        <translation>!  Extremos omitidos, vea la lista: {count}</translation>
    </message>
</context><context>
    <name>StudiesPresenter</name>
    <message>
        <source>Gauge R&amp;R {day}</source>
        <translation>R&amp;R {day}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>The station is busy</source>
        <translation>La estación está ocupada</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <translation>Espere un momento</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Escrito: {}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context><context>
    <name>StudiesScreen</name>
    <message>
        <source>How stations are compared</source>
        <translation>Cómo se comparan las estaciones</translation>
    </message>
</context><context>
    <name>SwitchEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context><context>
    <name>TargetPage</name>
    <message>
        <source>such as DT-20</source>
        <translation>p. ej. DT-20</translation>
    </message>
    <message>
        <source>number on it</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>such as 20×</source>
        <translation>p. ej. 20×</translation>
    </message>
    <message>
        <source>None was used here yet: choose one, or enter what its certificate says.</source>
        <translation>Aún no se usó ninguno aquí: elija uno o introduzca lo que dice su certificado.</translation>
    </message>
    <message>
        <source>A pitch that is wrong by a factor is then refused.</source>
        <translation>Así se rechaza un paso erróneo en un factor.</translation>
    </message>
    <message>
        <source>⚠ Empty: a pitch that is wrong by a factor may go unseen. Check with a known fiber later.</source>
        <translation>⚠ Vacío: un paso erróneo en un factor puede pasar inadvertido. Compruebe luego con una fibra conocida.</translation>
    </message>
    <message>
        <source>Still missing: {}</source>
        <translation>Aún falta: {}</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>uncertainty of the pitch (0 where the certificate tells none)</source>
        <translation>incertidumbre del paso (0 si el certificado no la da)</translation>
    </message>
    <message>
        <source>diameter of the dots, or nothing</source>
        <translation>diámetro de los puntos, o nada</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>expected scale, or nothing</source>
        <translation>escala esperada, o nada</translation>
    </message>
    <message>
        <source>Dot targets</source>
        <translation>Patrones de puntos</translation>
    </message>
    <message>
        <source>Which target lies under the microscope?</source>
        <translation>¿Qué patrón hay bajo el microscopio?</translation>
    </message>
    <message>
        <source>As its certificate says</source>
        <translation>Según su certificado</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>from centre to centre</source>
        <translation>de centro a centro</translation>
    </message>
    <message>
        <source>Its standard uncertainty</source>
        <translation>Su incertidumbre típica</translation>
    </message>
    <message>
        <source>Diameter of the dots</source>
        <translation>Diámetro de los puntos</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Expected scale</source>
        <translation>Escala esperada</translation>
    </message>
    <message>
        <source>Name of the target</source>
        <translation>Nombre del patrón</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
</context><context>
    <name>TokenPanel</name>
    <message>
        <source>Token of {name}, shown only now: {secret}</source>
        <translation>Token de {name}, se muestra solo ahora: {secret}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Name of a new one</source>
        <translation>Nombre de uno nuevo</translation>
    </message>
    <message>
        <source>Name of a new token</source>
        <translation>Nombre de un nuevo token</translation>
    </message>
    <message>
        <source>A production line may judge with it</source>
        <translation>Una línea de producción puede juzgar con él</translation>
    </message>
    <message>
        <source>Else it may only see what is found</source>
        <translation>Si no, solo puede ver lo hallado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Make a token; it is shown once</source>
        <translation>Crear un token; se muestra una vez</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Whoever uses the chosen token is put out</source>
        <translation>Quien use el token elegido queda fuera</translation>
    </message>
    <message>
        <source>see</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>see and judge</source>
        <translation>ver y juzgar</translation>
    </message>
</context><context>
    <name>ToolRow</name>
    <message>
        <source>Undo</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the picture, choose marks; so does the space bar held</source>
        <translation>Mover la imagen, elegir marcas; también con la barra espaciadora pulsada</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Draw on the mask</source>
        <translation>Dibujar en la máscara</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Rub out of the mask</source>
        <translation>Borrar de la máscara</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Fill a box</source>
        <translation>Rellenar una caja</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Fill what corners go round; Enter closes it</source>
        <translation>Rellenar lo que rodean los vértices; Intro lo cierra</translation>
    </message>
    <message>
        <source>Width of brush and eraser ([ and ])</source>
        <translation>Ancho de pincel y goma ([ y ])</translation>
    </message>
    <message>
        <source>Width of brush and eraser</source>
        <translation>Ancho de pincel y goma</translation>
    </message>
</context><context>
    <name>TraceTable</name>
    <message>
        <source>Defect</source>
        <translation>Defecto</translation>
    </message>
    <message>
        <source>Size, µm</source>
        <translation>Tamaño, µm</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How each defect was judged</source>
        <translation>Cómo se juzgó cada defecto</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>exterior</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>across</source>
        <translation>diámetro</translation>
    </message>
    <message>
        <source>nothing is limited</source>
        <translation>sin límites</translation>
    </message>
    <message>
        <source>{found} of {most}</source>
        <translation>{found} de {most}</translation>
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
        <source>– too small</source>
        <translation>– muy pequeño</translation>
    </message>
    <message>
        <source>– not judged</source>
        <translation>– sin evaluar</translation>
    </message>
    <message>
        <source>– own dirt</source>
        <translation>– suciedad propia</translation>
    </message>
    <message>
        <source>? unclear</source>
        <translation>? no claro</translation>
    </message>
    <message>
        <source>{um} over</source>
        <translation>{um} más</translation>
    </message>
    <message>
        <source>{um} left</source>
        <translation>sobran {um}</translation>
    </message>
</context><context>
    <name>TrailPage</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{} events</source>
        <translation>{} sucesos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Choose other days, or everything</source>
        <translation>Elija otros días, o todo</translation>
    </message>
    <message>
        <source>The audit trail cannot be read</source>
        <translation>No se puede leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
</context><context>
    <name>TrendCharts</name>
    <message>
        <source>Yield per day, %</source>
        <translation>Rendimiento por día, %</translation>
    </message>
    <message>
        <source>Defects by type</source>
        <translation>Defectos por tipo</translation>
    </message>
    <message>
        <source>Defects by zone</source>
        <translation>Defectos por zona</translation>
    </message>
    <message>
        <source>Focus (line) and light (dashes), %</source>
        <translation>Enfoque (línea) y luz (trazos), %</translation>
    </message>
</context><context>
    <name>Trends</name>
    <message>
        <source>yield {:.1f} %</source>
        <translation>rendimiento {:.1f} %</translation>
    </message>
    <message>
        <source>focus {:.0%}</source>
        <translation>enfoque {:.0%}</translation>
    </message>
    <message>
        <source>light {:.0f} of 255</source>
        <translation>luz {:.0f} de 255</translation>
    </message>
</context><context>
    <name>TrendsPage</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Point at a day to read its values.</source>
        <translation>Señale un día para leer sus valores.</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún nada que dibujar</translation>
    </message>
    <message>
        <source>Trends begin with the first inspection that fits the filters</source>
        <translation>Las tendencias empiezan con la primera inspección que cumpla los filtros</translation>
    </message>
</context><context>
    <name>TrialBar</name>
    <message>
        <source>First judge</source>
        <translation>Primer evaluador</translation>
    </message>
    <message>
        <source>Second judge</source>
        <translation>Segundo evaluador</translation>
    </message>
    <message>
        <source>How models are asked</source>
        <translation>Cómo se consulta a los modelos</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Imágenes…</translation>
    </message>
    <message>
        <source>Choose the folder of labelled pictures (Ctrl+O)</source>
        <translation>Elegir la carpeta de imágenes etiquetadas (Ctrl+O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Let both look at all pictures (Ctrl+R)</source>
        <translation>Que ambos miren todas las imágenes (Ctrl+R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End it without a result</source>
        <translation>Terminar sin resultado</translation>
    </message>
    <message>
        <source>No labelled pictures are chosen</source>
        <translation>Sin imágenes etiquetadas elegidas</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>quedan {} s</translation>
    </message>
    <message>
        <source>{} min left</source>
        <translation>quedan {} min</translation>
    </message>
</context><context>
    <name>TrialPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Write the comparison as a page and as JSON</source>
        <translation>Escribir la comparación como página y como JSON</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Let the second judge from now on</source>
        <translation>Que el segundo evalúe desde ahora</translation>
    </message>
    <message>
        <source>Figures of both judges</source>
        <translation>Cifras de ambos evaluadores</translation>
    </message>
    <message>
        <source>Pictures on which they differ most</source>
        <translation>Imágenes en las que más difieren</translation>
    </message>
    <message>
        <source>Choose two judges and a folder of labelled pictures.</source>
        <translation>Elija dos evaluadores y una carpeta de imágenes etiquetadas.</translation>
    </message>
    <message>
        <source>Both look at every picture…</source>
        <translation>Ambos miran cada imagen…</translation>
    </message>
    <message>
        <source>⚠ These pictures could not be looked at: {}</source>
        <translation>⚠ No se pudieron mirar estas imágenes: {}</translation>
    </message>
    <message>
        <source>✔ {second} may take the place of {first}: nothing falls by more than chance.</source>
        <translation>✔ {second} puede ocupar el lugar de {first}: nada baja más que por azar.</translation>
    </message>
    <message>
        <source>✖ {second} may not take the place of {first}: {reasons}.</source>
        <translation>✖ {second} no puede ocupar el lugar de {first}: {reasons}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>missed by
{}</source>
        <translation>no vistos por
{}</translation>
    </message>
    <message>
        <source>false alarms of
{}</source>
        <translation>falsas alarmas de
{}</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Compare on labelled pictures</source>
        <translation>Comparar con imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context><context>
    <name>TrialPresenter</name>
    <message>
        <source>{second} becomes active; {first} judges now</source>
        <translation>{second} pasa a estar activo; ahora evalúa {first}</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Escrito: {}</translation>
    </message>
    <message>
        <source>Folder of labelled pictures</source>
        <translation>Carpeta de imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
</context><context>
    <name>Turning</name>
    <message>
        <source>{count} marks would have to be smaller, or gone: {names}</source>
        <translation>{count} marcas tendrían que ser menores, o no estar: {names}</translation>
    </message>
    <message>
        <source>{like}: one more would fail ({limit})</source>
        <translation>{like}: una más fallaría ({limit})</translation>
    </message>
    <message>
        <source>{what} would fail if it were {by} µm larger: {size} ({limit})</source>
        <translation>{what} fallaría si fuera {by} µm mayor: {size} ({limit})</translation>
    </message>
    <message>
        <source>{what} would fail if it lay {by} µm further in ({limit})</source>
        <translation>{what} fallaría si estuviera {by} µm más adentro ({limit})</translation>
    </message>
    <message>
        <source>{like}: {number} more would fail ({limit})</source>
        <translation>{like}: {number} más fallarían ({limit})</translation>
    </message>
    <message>
        <source>{like}: a new one would fail from {size} on ({limit})</source>
        <translation>{like}: una marca nueva fallaría desde {size} ({limit})</translation>
    </message>
    <message>
        <source>{what} would have to be {by} µm smaller, {size}, or gone ({limit})</source>
        <translation>{what} tendría que ser {by} µm menor, {size}, o no estar ({limit})</translation>
    </message>
    <message>
        <source>over {um} µm wide</source>
        <translation>más de {um} µm de ancho</translation>
    </message>
    <message>
        <source>over {um} µm across</source>
        <translation>más de {um} µm de diámetro</translation>
    </message>
    <message>
        <source>{um} µm wide</source>
        <translation>{um} µm de ancho</translation>
    </message>
    <message>
        <source>{um} µm across</source>
        <translation>{um} µm de diámetro</translation>
    </message>
    <message>
        <source>under {um} µm wide</source>
        <translation>menos de {um} µm de ancho</translation>
    </message>
    <message>
        <source>under {um} µm across</source>
        <translation>menos de {um} µm de diámetro</translation>
    </message>
    <message>
        <source>outside the zones</source>
        <translation>fuera de las zonas</translation>
    </message>
    <message>
        <source>nothing is limited</source>
        <translation>sin límites</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <source>Cracks</source>
        <translation>Grietas</translation>
    </message>
    <message>
        <source>Dirt</source>
        <translation>Suciedad</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Cleaning may do it: without {names} it passes</source>
        <translation>Limpiar puede bastar: sin {names} pasa</translation>
    </message>
    <message>
        <source>Cleaning may remove {names}, which is not enough</source>
        <translation>Limpiar puede quitar {names}, y no basta</translation>
    </message>
    <message>
        <source>No smaller size makes it pass:</source>
        <translation>Ningún tamaño menor lo haría pasar:</translation>
    </message>
    <message>
        <source>Even then it could not pass:</source>
        <translation>Aun así no podría pasar:</translation>
    </message>
</context><context>
    <name>UndoPanel</name>
    <message>
        <source>Why is the last booking taken back?</source>
        <translation>¿Por qué se deshace el último registro?</translation>
    </message>
    <message>
        <source>Keep the booking (Esc)</source>
        <translation>Conservar el registro (Esc)</translation>
    </message>
    <message>
        <source>The booking is kept in the history, with this reason</source>
        <translation>El registro queda en el historial, con este motivo</translation>
    </message>
    <message>
        <source>Wrong serial</source>
        <translation>Serie errónea</translation>
    </message>
    <message>
        <source>Wrong part number</source>
        <translation>Pieza errónea</translation>
    </message>
    <message>
        <source>Wrong connector</source>
        <translation>Otro conector</translation>
    </message>
    <message>
        <source>Booked too early</source>
        <translation>Muy pronto</translation>
    </message>
    <message>
        <source>Verdict in doubt</source>
        <translation>Hay dudas</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>Por error</translation>
    </message>
</context><context>
    <name>ValueSlider</name>
    <message>
        <source>This camera has no such setting</source>
        <translation>Esta cámara no tiene ese ajuste</translation>
    </message>
</context><context>
    <name>VerdictCard</name>
    <message>
        <source>Judging</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Clean ({number} of {most}), then press C</source>
        <translation>Limpie ({number} de {most}) y pulse C</translation>
    </message>
    <message>
        <source>Damage: scrap or re-polish</source>
        <translation>Daño: desechar o repulir</translation>
    </message>
    <message>
        <source>Ask a technician: press ?</source>
        <translation>Llame a un técnico: pulse ?</translation>
    </message>
    <message>
        <source>Not judged: correct it, then press Space</source>
        <translation>Sin evaluar: corrija y pulse Espacio</translation>
    </message>
    <message>
        <source>margin {um} µm</source>
        <translation>margen {um} µm</translation>
    </message>
    <message>
        <source>{um} µm over the limit</source>
        <translation>{um} µm sobre el límite</translation>
    </message>
    <message>
        <source>too many defects</source>
        <translation>demasiados defectos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verdict: {verdict}</source>
        <translation>Veredicto: {verdict}</translation>
    </message>
    <message>
        <source>Why? Tap here, or press W</source>
        <translation>¿Por qué? Toque aquí o pulse W</translation>
    </message>
    <message>
        <source>Station check red: ask a technician</source>
        <translation>Control en rojo: llame a un técnico</translation>
    </message>
    <message>
        <source>Station check due: ask a technician</source>
        <translation>Control pendiente: llame a un técnico</translation>
    </message>
</context><context>
    <name>VerifyPage</name>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Check all that is stored against its seal (Ctrl+R)</source>
        <translation>Comparar todo lo guardado con su sello (Ctrl+R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the check without a result</source>
        <translation>Terminar sin resultado</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>Guardar clave pública…</translation>
    </message>
    <message>
        <source>For an auditor who checks a copy elsewhere</source>
        <translation>Para un auditor que comprueba una copia en otro lugar</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>Fingerprint of this station's key:  {}</source>
        <translation>Huella de la clave de esta estación:  {}</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>✔ WHOLE</source>
        <translation>✔ ÍNTEGRO</translation>
    </message>
    <message>
        <source>✖ CHANGED: {}</source>
        <translation>✖ CAMBIADO: {}</translation>
    </message>
    <message>
        <source>… and {} more; dscope verify lists all of them</source>
        <translation>… y {} más; dscope verify los enumera todos</translation>
    </message>
    <message>
        <source>Checked: {rows} rows of the ledger, {inspections} inspections, {pictures} pictures</source>
        <translation>Comprobado: {rows} filas del libro de sellos, {inspections} inspecciones, {pictures} imágenes</translation>
    </message>
    <message>
        <source>Nothing was changed, removed or put in another order since it was sealed.</source>
        <translation>Desde que se selló no se cambió, eliminó ni reordenó nada.</translation>
    </message>
    <message>
        <source>{count} inspections are older than the seal; they were sealed as found on {at}.</source>
        <translation>{count} inspecciones son anteriores al sello; se sellaron tal como se encontraron el {at}.</translation>
    </message>
    <message>
        <source>This station's public key is missing: the key that the ledger itself names was believed.</source>
        <translation>Falta la clave pública de esta estación: se dio por buena la que nombra el propio libro.</translation>
    </message>
    <message>
        <source>Keys of other stations that only the ledger vouches for: {}.</source>
        <translation>Claves de otras estaciones que solo avala el libro de sellos: {}.</translation>
    </message>
    <message>
        <source>{} pictures of other stations are kept elsewhere; check them there.</source>
        <translation>{} imágenes de otras estaciones se guardan en otro lugar; compruébelas allí.</translation>
    </message>
    <message>
        <source>Signed with {} keys, one after the other.</source>
        <translation>Firmado con {} claves, una tras otra.</translation>
    </message>
    <message>
        <source>The head file lags by {} rows, as after a loss of power.</source>
        <translation>El archivo de cabecera va {} filas por detrás, como tras un corte de corriente.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>quedan {} s</translation>
    </message>
    <message>
        <source>{} min left</source>
        <translation>quedan {} min</translation>
    </message>
    <message>
        <source>Every inspection with its picture, every booking, station check, rule step and audit line is sealed in one signed chain. Verifying reads all of it and names whatever was changed; it may take minutes, and inspecting goes on meanwhile. Write down the fingerprint and keep it elsewhere: whoever knows it can tell that the key was not exchanged.</source>
        <translation>Cada inspección con su imagen, cada registro, control de estación, paso de reglas y línea de auditoría está sellado en una cadena firmada. Verificar lee todo y nombra lo que se cambió; puede tardar minutos y la inspección continúa. Anote la huella y guárdela en otro lugar: quien la conoce sabe que la clave no fue cambiada.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
</context><context>
    <name>WhyView</name>
    <message>
        <source>This verdict can no longer be explained</source>
        <translation>Este veredicto ya no se puede explicar</translation>
    </message>
    <message>
        <source>The edition of {name} that judged it is no longer on this station, and no other can speak for it. Sizes and reasons are as they were stored.</source>
        <translation>La edición de {name} con la que se juzgó ya no está en esta estación, y ninguna otra puede hablar por ella. Tamaños y motivos son los que se guardaron.</translation>
    </message>
    <message>
        <source>There is no verdict that could turn</source>
        <translation>No hay veredicto que pueda cambiar</translation>
    </message>
    <message>
        <source>For it to pass</source>
        <translation>Para que pase</translation>
    </message>
    <message>
        <source>The least that would end the pass</source>
        <translation>Lo mínimo que haría que dejara de pasar</translation>
    </message>
    <message>
        <source>Nothing would end the pass</source>
        <translation>Nada haría que dejara de pasar</translation>
    </message>
</context><context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>⚠ The camera is not there; it is tried again. {}</source>
        <translation>⚠ La cámara no está; se reintenta. {}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation>Cámara y luz</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>To the page before; what was entered stays</source>
        <translation>A la página anterior; lo introducido se conserva</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>A la página siguiente</translation>
    </message>
    <message>
        <source>Leave without keeping anything</source>
        <translation>Salir sin guardar nada</translation>
    </message>
</context><context>
    <name>WizardPresenter</name>
    <message>
        <source>The target</source>
        <translation>El patrón</translation>
    </message>
    <message>
        <source>The cladding of {}</source>
        <translation>El revestimiento de {}</translation>
    </message>
</context><context>
    <name>Wording</name>
    <message>
        <source>any</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
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
        <source>conditional</source>
        <translation>condicional</translation>
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
        <source>own dirt</source>
        <translation>suciedad propia</translation>
    </message>
    <message>
        <source>– not judged: dirt of the microscope itself</source>
        <translation>– no juzgado: suciedad del propio microscopio</translation>
    </message>
    <message>
        <source>1 mark is dirt of the microscope itself and was not judged: clean the microscope</source>
        <translation>1 marca es suciedad del propio microscopio y no se juzgó: limpie el microscopio</translation>
    </message>
    <message>
        <source>{count} marks are dirt of the microscope itself and were not judged: clean the microscope</source>
        <translation>{count} marcas son suciedad del propio microscopio y no se juzgaron: limpie el microscopio</translation>
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
        <source>(✔) ok, within the guard band</source>
        <translation>(✔) bien, en la banda de guarda</translation>
    </message>
    <message>
        <source>(✖) not ok, within the guard band</source>
        <translation>(✖) mal, en la banda de guarda</translation>
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
</context><context>
    <name>ZonesEditor</name>
    <message>
        <source>Add zone</source>
        <translation>Añadir zona</translation>
    </message>
    <message>
        <source>A zone outside of the chosen one</source>
        <translation>Una zona por fuera de la elegida</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>Quitar zona</translation>
    </message>
    <message>
        <source>Take the chosen zone out; its neighbours meet</source>
        <translation>Quitar la zona elegida; sus vecinas se juntan</translation>
    </message>
    <message>
        <source>▲ Inwards</source>
        <translation>▲ Adentro</translation>
    </message>
    <message>
        <source>Change places with the next zone inside</source>
        <translation>Intercambiar con la zona siguiente hacia adentro</translation>
    </message>
    <message>
        <source>▼ Outwards</source>
        <translation>▼ Afuera</translation>
    </message>
    <message>
        <source>Change places with the next zone outside</source>
        <translation>Intercambiar con la zona siguiente hacia afuera</translation>
    </message>
    <message>
        <source>Diameters in µm</source>
        <translation>Diámetros en µm</translation>
    </message>
    <message>
        <source>Diameters in % of cladding</source>
        <translation>Diámetros en % del revestimiento</translation>
    </message>
</context><context>
    <name>_CellsModel</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Yield, %</source>
        <translation>Pasan, %</translation>
    </message>
    <message>
        <source>Share of passes as stored, and under the draft</source>
        <translation>Proporción de aprobadas, guardada y con el borrador</translation>
    </message>
</context><context>
    <name>_FlipModel</name>
    <message>
        <source>Flip</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Serial, part</source>
        <translation>Serie, pieza</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context><context>
    <name>_RecipeModel</name>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Fibra</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>program</source>
        <translation>fábrica</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>of the station</source>
        <translation>de la estación</translation>
    </message>
</context><context>
    <name>_VerdictColumn</name>
    <message>
        <source>Nothing breaks a limit.</source>
        <translation>Ningún límite superado.</translation>
    </message>
</context></TS>
