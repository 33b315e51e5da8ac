<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
    <name>AccessPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Open the settings: who gets the stream</source>
        <translation>Die Einstellungen öffnen: wer den Stream bekommt</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Jetzt verbunden</translation>
    </message>
    <message>
        <source>The stream is not served: nobody can connect.</source>
        <translation>Der Stream wird nicht angeboten: Niemand kann sich verbinden.</translation>
    </message>
    <message>
        <source>Open on this computer; others cannot connect.</source>
        <translation>Auf diesem Rechner öffnen; andere können sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Read the square with a phone: the new token is in it.</source>
        <translation>Das Quadrat mit einem Telefon lesen: Das neue Token steckt darin.</translation>
    </message>
    <message>
        <source>Read the square with a phone of the same network. The page asks for a token.</source>
        <translation>Das Quadrat mit einem Telefon desselben Netzes lesen. Die Seite fragt nach einem Token.</translation>
    </message>
</context><context>
    <name>AgreementTab</name>
    <message>
        <source>Against the reference</source>
        <translation>Gegen die Referenz</translation>
    </message>
    <message>
        <source>Repeatability of verdicts</source>
        <translation>Wiederholbarkeit der Urteile</translation>
    </message>
    <message>
        <source>Between operators</source>
        <translation>Zwischen den Bedienern</translation>
    </message>
    <message>
        <source>✔  The verdict was the same, and right where that is known, on every part</source>
        <translation>✔  Das Urteil war bei jedem Teil dasselbe und, wo bekannt, richtig</translation>
    </message>
    <message>
        <source>Verdicts differed or were wrong on {count} of {parts} parts: {named}</source>
        <translation>Urteile verschieden oder falsch bei {count} von {parts} Teilen: {named}</translation>
    </message>
</context><context>
    <name>AnswerCard</name>
    <message>
        <source>Nothing breaks a limit.</source>
        <translation>Keine Grenze ist überschritten.</translation>
    </message>
    <message>
        <source>and {} more reasons</source>
        <translation>und {} weitere Gründe</translation>
    </message>
</context><context>
    <name>AnswerChip</name>
    <message>
        <source>Show only {}</source>
        <translation>Nur {} zeigen</translation>
    </message>
</context><context>
    <name>Audit</name>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Role entered</source>
        <translation>Rolle betreten</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Role left</source>
        <translation>Rolle verlassen</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Name chosen</source>
        <translation>Name gewählt</translation>
    </message>
    <message>
        <source>Token made or revoked</source>
        <translation>Token erstellt oder widerrufen</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programm gestartet</translation>
    </message>
    <message>
        <source>Program closed</source>
        <translation>Programm beendet</translation>
    </message>
    <message>
        <source>Signing key begins</source>
        <translation>Schlüssel beginnt</translation>
    </message>
    <message>
        <source>Broken seal found</source>
        <translation>Siegelbruch entdeckt</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Calibration in force</source>
        <translation>Kalibrierung gilt</translation>
    </message>
    <message>
        <source>Calibration imported</source>
        <translation>Kalibrierung eingelesen</translation>
    </message>
    <message>
        <source>Calibration taken out</source>
        <translation>Kalibrierung abgesetzt</translation>
    </message>
    <message>
        <source>Flat field in force</source>
        <translation>Hellfeld gilt</translation>
    </message>
    <message>
        <source>Own dirt changed</source>
        <translation>Eigenschmutz geändert</translation>
    </message>
    <message>
        <source>Check overridden</source>
        <translation>Prüfung übergangen</translation>
    </message>
    <message>
        <source>Golden connector</source>
        <translation>Musterstecker</translation>
    </message>
    <message>
        <source>Limits of a chart</source>
        <translation>Grenzen einer Karte</translation>
    </message>
    <message>
        <source>Booking taken back</source>
        <translation>Buchung zurück</translation>
    </message>
    <message>
        <source>Recipe changed</source>
        <translation>Rezept geändert</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Trained models</source>
        <translation>Trainierte Modelle</translation>
    </message>
    <message>
        <source>Label corrected</source>
        <translation>Annotation berichtigt</translation>
    </message>
    <message>
        <source>Dataset imported</source>
        <translation>Datensatz eingelesen</translation>
    </message>
    <message>
        <source>Dataset cleared</source>
        <translation>Datensatz geleert</translation>
    </message>
    <message>
        <source>Set aside at the station</source>
        <translation>An der Station beiseitegelegt</translation>
    </message>
    <message>
        <source>No longer set aside</source>
        <translation>Nicht mehr beiseitegelegt</translation>
    </message>
    <message>
        <source>Spool trimmed</source>
        <translation>Zwischenspeicher gekürzt</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <translation>Excel ausgeben</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV ausgeben</translation>
    </message>
    <message>
        <source>wait {} s</source>
        <translation>{} s warten</translation>
    </message>
    <message>
        <source>idle for {} min</source>
        <translation>{} min untätig</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>see</source>
        <translation>sehen</translation>
    </message>
    <message>
        <source>see and judge</source>
        <translation>sehen und urteilen</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>in Kraft ab</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>fiber</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>specks</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>after the check</source>
        <translation>nach dem Test</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>put in force again</source>
        <translation>wieder in Kraft</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktiviert</translation>
    </message>
</context><context>
    <name>AuditFilterBar</name>
    <message>
        <source>Search in names, subjects, values and reasons (Ctrl+F)</source>
        <translation>In Namen, Gegenständen, Werten und Gründen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Who, what, value or reason</source>
        <translation>Wer, was, Wert oder Grund</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only this kind of event</source>
        <translation>Nur diese Art von Ereignis</translation>
    </message>
</context><context>
    <name>AuditPresenter</name>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Geschrieben: {}</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
</context><context>
    <name>AuditScreen</name>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Who did what, when and why</source>
        <translation>Wer was wann und warum getan hat</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Whether anything stored was changed</source>
        <translation>Ob etwas Gespeichertes geändert wurde</translation>
    </message>
    <message>
        <source>Write all that is found into a file: {}</source>
        <translation>Alles Gefundene in eine Datei schreiben: {}</translation>
    </message>
</context><context>
    <name>AwayNote</name>
    <message>
        <source>The shared history does not answer. Shown is what this station stored itself.</source>
        <translation>Der gemeinsame Verlauf antwortet nicht. Gezeigt wird, was diese Station selbst gespeichert hat.</translation>
    </message>
</context><context>
    <name>BandRow</name>
    <message>
        <source>Type it as the table says it: none &gt; 3 µm, 5 from 2 to 5 µm, any &lt; 2 µm</source>
        <translation>Wie in der Tabelle eintippen: keine &gt; 3 µm, 5 von 2 bis 5 µm, beliebig &lt; 2 µm</translation>
    </message>
    <message>
        <source>The band in words</source>
        <translation>Der Bereich in Worten</translation>
    </message>
    <message>
        <source>Begins at, µm</source>
        <translation>Beginnt bei, µm</translation>
    </message>
    <message>
        <source>Ends at, µm</source>
        <translation>Endet bei, µm</translation>
    </message>
    <message>
        <source>Source of the limit</source>
        <translation>Quelle der Grenze</translation>
    </message>
    <message>
        <source>from 0</source>
        <translation>von 0</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Whether the lower end belongs to the band</source>
        <translation>Ob das untere Ende zum Bereich gehört</translation>
    </message>
    <message>
        <source>Whether the upper end belongs to the band</source>
        <translation>Ob das obere Ende zum Bereich gehört</translation>
    </message>
    <message>
        <source>Number allowed</source>
        <translation>Erlaubte Anzahl</translation>
    </message>
    <message>
        <source>Remove this band</source>
        <translation>Diesen Bereich entfernen</translation>
    </message>
</context><context>
    <name>BandsEditor</name>
    <message>
        <source>Listed in this zone</source>
        <translation>In dieser Zone aufgeführt</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Neuer Bereich</translation>
    </message>
    <message>
        <source>Zone {zone}: {column}</source>
        <translation>Zone {zone}: {column}</translation>
    </message>
    <message>
        <source>Add a band that goes on where the bands there are leave off (Alt+B)</source>
        <translation>Einen Bereich anfügen, der weitergeht, wo die vorhandenen aufhören (Alt+B)</translation>
    </message>
</context><context>
    <name>BlandAltmanChart</name>
    <message>
        <source>Sizes shown</source>
        <translation>Gezeigte Größen</translation>
    </message>
    <message>
        <source>Differences over sizes</source>
        <translation>Unterschiede über den Größen</translation>
    </message>
    <message>
        <source>{second} − {first}, µm, over the mean of both, µm. Line: bias; dashes: 95 % of single marks</source>
        <translation>{second} − {first}, µm, über dem Mittel beider, µm. Linie: Abweichung; Striche: 95 % der einzelnen Marken</translation>
    </message>
</context><context>
    <name>BlankView</name>
    <message>
        <source>Picture of the blank</source>
        <translation>Bild der Leerprobe</translation>
    </message>
</context><context>
    <name>BookPresenter</name>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Geschrieben: {}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context><context>
    <name>CalibrationFacts</name>
    <message>
        <source>{x:.5f} µm/px across, {y:.5f} down</source>
        <translation>{x:.5f} µm/px waagerecht, {y:.5f} senkrecht</translation>
    </message>
    <message>
        <source>± {rel:.2%}, ± {um:.3f} µm of 125 µm</source>
        <translation>± {rel:.2%}, ± {um:.3f} µm auf 125 µm</translation>
    </message>
    <message>
        <source>{used} used of {found}</source>
        <translation>{used} von {found} verwendet</translation>
    </message>
    <message>
        <source>rms {rms:.3f} px, largest {most:.2f} px</source>
        <translation>RMS {rms:.3f} px, größte {most:.2f} px</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U (k = 2)</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Distortion</source>
        <translation>Verzeichnung</translation>
    </message>
    <message>
        <source>{rotation:+.2f}°, axes off square {shear:+.3f}°</source>
        <translation>{rotation:+.2f}°, Achsen nicht rechtwinklig um {shear:+.3f}°</translation>
    </message>
    <message>
        <source>{:+.2%} at the corner</source>
        <translation>{:+.2%} in der Ecke</translation>
    </message>
    <message>
        <source>No calibration is in force to compare with.</source>
        <translation>Keine Kalibrierung zum Vergleichen aktiv.</translation>
    </message>
    <message>
        <source>✔ As the calibration of {day} within both uncertainties: {x:+.2%}, {y:+.2%}.</source>
        <translation>✔ Wie die Kalibrierung vom {day}, innerhalb beider Unsicherheiten: {x:+.2%}, {y:+.2%}.</translation>
    </message>
    <message>
        <source>⚠ Differs from the calibration of {day}: {x:+.2%} across, {y:+.2%} down.</source>
        <translation>⚠ Weicht von der Kalibrierung vom {day} ab: {x:+.2%} waagerecht, {y:+.2%} senkrecht.</translation>
    </message>
    <message>
        <source>✔ {what} agrees: {difference:+.2%}, allowed ± {allowed:.2%}.</source>
        <translation>✔ {what} stimmt überein: {difference:+.2%}, erlaubt ± {allowed:.2%}.</translation>
    </message>
    <message>
        <source>✖ {what} disagrees: {difference:+.2%}, allowed ± {allowed:.2%}. Take the picture again.</source>
        <translation>✖ {what} weicht ab: {difference:+.2%}, erlaubt ± {allowed:.2%}. Das Bild neu aufnehmen.</translation>
    </message>
</context><context>
    <name>CalibrationHints</name>
    <message>
        <source>Too dark: turn the light up, or expose longer</source>
        <translation>Zu dunkel: mehr Licht oder länger belichten</translation>
    </message>
    <message>
        <source>Too bright: turn the light down, or expose shorter</source>
        <translation>Zu hell: weniger Licht oder kürzer belichten</translation>
    </message>
    <message>
        <source>Looking for dots…</source>
        <translation>Punkte werden gesucht…</translation>
    </message>
    <message>
        <source>Good: the dots are found. Go on.</source>
        <translation>Gut: Die Punkte sind gefunden. Weiter.</translation>
    </message>
    <message>
        <source>No dots: put the target in, and turn the focus</source>
        <translation>Keine Punkte: das Target einsetzen und am Fokus drehen</translation>
    </message>
    <message>
        <source>Too few dots: move the target until dots fill the picture, or use a finer target</source>
        <translation>Zu wenige Punkte: das Target verschieben, bis Punkte das Bild füllen, oder ein feineres verwenden</translation>
    </message>
    <message>
        <source>The dots are too small: use a coarser target, or a stronger objective</source>
        <translation>Die Punkte sind zu klein: ein gröberes Target oder ein stärkeres Objektiv verwenden</translation>
    </message>
    <message>
        <source>Not sharp: turn the focus until the bar is full</source>
        <translation>Nicht scharf: am Fokus drehen, bis der Balken voll ist</translation>
    </message>
    <message>
        <source>No square grid: use a target with a square grid of dots, and clean it</source>
        <translation>Kein quadratisches Raster: ein Target mit quadratischem Punktraster verwenden und reinigen</translation>
    </message>
    <message>
        <source>The grid is not square: lay the target flat, and check that its grid is square</source>
        <translation>Das Raster ist nicht quadratisch: das Target flach auflegen und prüfen, ob sein Raster quadratisch ist</translation>
    </message>
    <message>
        <source>Fainter dots lie in between: clean the target, and check its pitch</source>
        <translation>Dazwischen liegen schwächere Punkte: das Target reinigen und seine Teilung prüfen</translation>
    </message>
    <message>
        <source>The scale is far from what is expected: go back and check pitch and objective</source>
        <translation>Der Maßstab ist weit vom erwarteten: zurückgehen, Teilung und Objektiv prüfen</translation>
    </message>
    <message>
        <source>The target is tilted: lay it flat, square to the microscope</source>
        <translation>Das Target ist gekippt: flach auflegen, rechtwinklig zum Mikroskop</translation>
    </message>
    <message>
        <source>The dots do not lie on a grid: clean the target, and keep the table still</source>
        <translation>Die Punkte liegen auf keinem Raster: das Target reinigen und den Tisch ruhig halten</translation>
    </message>
    <message>
        <source>Too uncertain: get more dots into the picture, sharper and without dirt</source>
        <translation>Zu unsicher: mehr Punkte ins Bild bringen, schärfer und ohne Schmutz</translation>
    </message>
</context><context>
    <name>Calibrations</name>
    <message>
        <source>✔ valid</source>
        <translation>✔ gültig</translation>
    </message>
    <message>
        <source>▲ ends soon</source>
        <translation>▲ endet bald</translation>
    </message>
    <message>
        <source>⚠ past its end</source>
        <translation>⚠ überfällig</translation>
    </message>
    <message>
        <source>✖ ended</source>
        <translation>✖ abgelaufen</translation>
    </message>
    <message>
        <source>✖ other picture size</source>
        <translation>✖ andere Bildgröße</translation>
    </message>
    <message>
        <source>✖ other camera</source>
        <translation>✖ andere Kamera</translation>
    </message>
    <message>
        <source>The calibration cannot be read</source>
        <translation>Die Kalibrierung ist nicht lesbar</translation>
    </message>
    <message>
        <source>The calibration is of another camera</source>
        <translation>Die Kalibrierung gehört zu einer anderen Kamera</translation>
    </message>
    <message>
        <source>The calibration is for another picture size</source>
        <translation>Die Kalibrierung gilt für eine andere Bildgröße</translation>
    </message>
    <message>
        <source>The calibration ended on {end}</source>
        <translation>Die Kalibrierung ist am {end} abgelaufen</translation>
    </message>
    <message>
        <source>The calibration does not fit the last parts</source>
        <translation>Die Kalibrierung passt nicht zu den letzten Teilen</translation>
    </message>
    <message>
        <source>The calibration ends on {end}</source>
        <translation>Die Kalibrierung endet am {end}</translation>
    </message>
    <message>
        <source>⚠ {what}: nothing is judged until a technician calibrates</source>
        <translation>⚠ {what}: Nichts wird beurteilt, bis ein Techniker kalibriert</translation>
    </message>
    <message>
        <source>⚠ {what}: tell a technician</source>
        <translation>⚠ {what}: Techniker informieren</translation>
    </message>
    <message>
        <source>The calibration in force cannot be read: {fault}</source>
        <translation>Die aktive Kalibrierung ist nicht lesbar: {fault}</translation>
    </message>
    <message>
        <source>The calibration in force was made with the camera {made_with}; {camera} is in use</source>
        <translation>Die aktive Kalibrierung wurde mit der Kamera {made_with} gemacht; in Betrieb ist {camera}</translation>
    </message>
    <message>
        <source>The calibration in force is for {made_for}; the camera sends {sends}</source>
        <translation>Die aktive Kalibrierung gilt für {made_for}; die Kamera sendet {sends}</translation>
    </message>
    <message>
        <source>The calibration in force ended on {end}</source>
        <translation>Die aktive Kalibrierung ist am {end} abgelaufen</translation>
    </message>
    <message>
        <source>The calibration in force ended on {end}, and still measures</source>
        <translation>Die aktive Kalibrierung ist am {end} abgelaufen und misst noch</translation>
    </message>
    <message>
        <source>The claddings of the last {parts} parts make the scale {x:+.2%} across and {y:+.2%} down against the calibration in force; ± {allowed:.2%} is allowed</source>
        <translation>Die Mäntel der letzten {parts} Teile ergeben gegen die aktive Kalibrierung den Maßstab {x:+.2%} waagerecht und {y:+.2%} senkrecht; erlaubt ist ± {allowed:.2%}</translation>
    </message>
    <message>
        <source>The calibration in force ends on {end}</source>
        <translation>Die aktive Kalibrierung endet am {end}</translation>
    </message>
    <message>
        <source>Calibrate: screen Calibration, New calibration</source>
        <translation>Kalibrieren: Seite Kalibrierung, Neue Kalibrierung</translation>
    </message>
    <message>
        <source>Choose another one on the screen Calibration, or calibrate</source>
        <translation>Auf der Seite Kalibrierung eine andere wählen oder kalibrieren</translation>
    </message>
    <message>
        <source>Connect that camera again, choose a calibration of this one, or calibrate</source>
        <translation>Jene Kamera wieder verbinden, eine Kalibrierung dieser Kamera wählen oder kalibrieren</translation>
    </message>
    <message>
        <source>Set the camera's region back on the screen Camera, or calibrate</source>
        <translation>Den Bereich der Kamera auf der Seite Kamera zurückstellen oder kalibrieren</translation>
    </message>
    <message>
        <source>Check objective, camera tube and fiber of the recipe, then calibrate</source>
        <translation>Objektiv, Kameratubus und Faser des Rezepts prüfen, dann kalibrieren</translation>
    </message>
</context><context>
    <name>CameraPresenter</name>
    <message>
        <source>Save camera settings</source>
        <translation>Kameraeinstellungen sichern</translation>
    </message>
</context><context>
    <name>CameraScreen</name>
    <message>
        <source>Saturated in red</source>
        <translation>Zu hell: rot</translation>
    </message>
    <message>
        <source>Take one picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Software trigger (T)</source>
        <translation>Softwareauslöser (T)</translation>
    </message>
    <message>
        <source>Flat field and own dirt…</source>
        <translation>Hellfeld…</translation>
    </message>
    <message>
        <source>Take uneven light and own dirt out of every picture (F)</source>
        <translation>Ungleiches Licht und eigenen Schmutz aus jedem Bild nehmen (F)</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>No picture: the camera is not live</source>
        <translation>Kein Bild: Die Kamera ist nicht live</translation>
    </message>
</context><context>
    <name>CapturePage</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Take a burst of pictures and look for the dots (T)</source>
        <translation>Eine Serie aufnehmen und die Punkte suchen (T)</translation>
    </message>
    <message>
        <source>End the capture; nothing is kept</source>
        <translation>Die Aufnahme beenden; nichts wird behalten</translation>
    </message>
    <message>
        <source>Keep the table still, then take the picture</source>
        <translation>Den Tisch ruhig halten, dann das Bild aufnehmen</translation>
    </message>
    <message>
        <source>No picture: the camera is not live</source>
        <translation>Kein Bild: Die Kamera ist nicht live</translation>
    </message>
    <message>
        <source>Mean of {} pictures.</source>
        <translation>Mittel aus {} Bildern.</translation>
    </message>
    <message>
        <source>The sharpest picture alone: the table shook.</source>
        <translation>Nur das schärfste Bild: Der Tisch hat gewackelt.</translation>
    </message>
    <message>
        <source>✔ {} dots on the grid</source>
        <translation>✔ {} Punkte auf dem Raster</translation>
    </message>
    <message>
        <source>A cross marks a dot that was left out: dirty, cut or out of place.</source>
        <translation>Ein Kreuz markiert einen ausgelassenen Punkt: schmutzig, abgeschnitten oder versetzt.</translation>
    </message>
    <message>
        <source>✖ No scale from this picture</source>
        <translation>✖ Kein Maßstab aus diesem Bild</translation>
    </message>
    <message>
        <source>✖ No picture was taken</source>
        <translation>✖ Kein Bild aufgenommen</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Bild aufnehmen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context><context>
    <name>CardPanel</name>
    <message>
        <source>No model is chosen</source>
        <translation>Kein Modell gewählt</translation>
    </message>
</context><context>
    <name>CautionLine</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context><context>
    <name>CellsTable</name>
    <message>
        <source>Flips by month and part</source>
        <translation>Urteilswechsel nach Monat und Teil</translation>
    </message>
</context><context>
    <name>ChartsPage</name>
    <message>
        <source>Quantities</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Control charts begin with the first station check</source>
        <translation>Regelkarten beginnen mit dem ersten Stationstest</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>the first green ones</source>
        <translation>die ersten grünen</translation>
    </message>
    <message>
        <source>Checks: {checks}, with an alarm: {alarms}.   Checks that set the limits: {baseline}, {which} (shaded).</source>
        <translation>Tests: {checks}, mit Alarm: {alarms}.   Tests, die die Grenzen setzen: {baseline}, {which} (schattiert).</translation>
    </message>
    <message>
        <source>Now tap the last check that sets the limits, then “Limits to here”.</source>
        <translation>Jetzt den letzten Test antippen, der die Grenzen setzt, dann „Grenzen bis hier“.</translation>
    </message>
    <message>
        <source>The checks from here to there show what is usual</source>
        <translation>Die Tests von hier bis dort zeigen, was üblich ist</translation>
    </message>
    <message>
        <source>Limits from here</source>
        <translation>Grenzen ab hier</translation>
    </message>
    <message>
        <source>Limits to here</source>
        <translation>Grenzen bis hier</translation>
    </message>
    <message>
        <source>Limits from the first</source>
        <translation>Grenzen der ersten</translation>
    </message>
    <message>
        <source>The first green checks set the limits again</source>
        <translation>Wieder setzen die ersten grünen Tests die Grenzen</translation>
    </message>
</context><context>
    <name>CheckPage</name>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Target, moved or turned</source>
        <translation>Target, verschoben oder gedreht</translation>
    </message>
    <message>
        <source>Move or turn the target, then measure it a second time</source>
        <translation>Das Target verschieben oder drehen, dann ein zweites Mal messen</translation>
    </message>
    <message>
        <source>This fiber</source>
        <translation>Diese Faser</translation>
    </message>
    <message>
        <source>Put a fiber of known cladding in, then measure it</source>
        <translation>Eine Faser mit bekanntem Mantel einsetzen, dann messen</translation>
    </message>
    <message>
        <source>Residuals drawn {:g} times as long; a cross is a dot left out</source>
        <translation>Residuen {:g}-fach verlängert gezeichnet; ein Kreuz ist ein ausgelassener Punkt</translation>
    </message>
    <message>
        <source>Not checked a second time yet.</source>
        <translation>Noch keine Gegenprobe.</translation>
    </message>
    <message>
        <source>Measuring a second time…</source>
        <translation>Wird ein zweites Mal gemessen…</translation>
    </message>
    <message>
        <source>The second look gave no scale. {}</source>
        <translation>Die Gegenprobe ergab keinen Maßstab. {}</translation>
    </message>
    <message>
        <source>Known fiber</source>
        <translation>Bekannte Faser</translation>
    </message>
    <message>
        <source>Measure a second time, to be sure:</source>
        <translation>Zur Sicherheit ein zweites Mal messen:</translation>
    </message>
</context><context>
    <name>CheckReport</name>
    <message>
        <source>Station check</source>
        <translation>Stationstest</translation>
    </message>
    <message>
        <source>D-Scope Blink   ·   Station check</source>
        <translation>D-Scope Blink   ·   Stationstest</translation>
    </message>
    <message>
        <source>Station: {}</source>
        <translation>Station: {}</translation>
    </message>
    <message>
        <source>Camera: {}</source>
        <translation>Kamera: {}</translation>
    </message>
    <message>
        <source>Done by: {}</source>
        <translation>Ausgeführt von: {}</translation>
    </message>
    <message>
        <source>Ended: {}</source>
        <translation>Beendet: {}</translation>
    </message>
    <message>
        <source>Number: {}</source>
        <translation>Nummer: {}</translation>
    </message>
    <message>
        <source>The check was broken off.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Step and quantity</source>
        <translation>Schritt und Messgröße</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context><context>
    <name>CheckScreen</name>
    <message>
        <source>Check</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The station check, step by step</source>
        <translation>Der Stationstest, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Bisherige Tests</translation>
    </message>
    <message>
        <source>All checks with who and when</source>
        <translation>Alle Tests, mit wer und wann</translation>
    </message>
    <message>
        <source>Control charts</source>
        <translation>Regelkarten</translation>
    </message>
    <message>
        <source>Drift of every quantity over the checks</source>
        <translation>Drift jeder Messgröße über die Tests</translation>
    </message>
    <message>
        <source>Golden connectors</source>
        <translation>Musterstecker</translation>
    </message>
    <message>
        <source>Teach and forget golden connectors</source>
        <translation>Musterstecker einlernen und vergessen</translation>
    </message>
</context><context>
    <name>ChecksPage</name>
    <message>
        <source>No station check yet</source>
        <translation>Noch kein Stationstest</translation>
    </message>
    <message>
        <source>Start one on the page Check</source>
        <translation>Auf der Seite Test einen starten</translation>
    </message>
    <message>
        <source>broken off: {}</source>
        <translation>abgebrochen: {}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Not green</source>
        <translation>Nicht grün</translation>
    </message>
    <message>
        <source>Station checks</source>
        <translation>Stationstests</translation>
    </message>
</context><context>
    <name>ChoiceBar</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Daten…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Serial, or part of it</source>
        <translation>Seriennr. oder Teil davon</translation>
    </message>
    <message>
        <source>Only parts with this in their serial</source>
        <translation>Nur Teile mit dieser Zeichenfolge in der Seriennummer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>When they were inspected</source>
        <translation>Wann sie geprüft wurden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How the inspection answered</source>
        <translation>Wie die Prüfung geantwortet hat</translation>
    </message>
</context><context>
    <name>ClassKeys</name>
    <message>
        <source>1 item</source>
        <translation>1 Stück</translation>
    </message>
    <message>
        <source>{} items</source>
        <translation>{} Stück</translation>
    </message>
    <message>
        <source>{word} (key {number}): {items} items from {faces} end faces, {said} said by a person</source>
        <translation>{word} (Taste {number}): {items} Einträge von {faces} Endflächen, {said} von einer Person bestimmt</translation>
    </message>
</context><context>
    <name>ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
</context><context>
    <name>ComparePage</name>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seiten tauschen</translation>
    </message>
</context><context>
    <name>ComparisonView</name>
    <message>
        <source>Before cleaning</source>
        <translation>Vor dem Reinigen</translation>
    </message>
    <message>
        <source>After cleaning</source>
        <translation>Nach dem Reinigen</translation>
    </message>
    <message>
        <source>Before (dashed: gone)</source>
        <translation>Vorher (gestrichelt: weg)</translation>
    </message>
    <message>
        <source>After cleaning {number}</source>
        <translation>Nach Reinigung {number}</translation>
    </message>
    <message>
        <source>Gone: {gone} (it was dirt) · stayed: {stayed} (damage) · new: {new}</source>
        <translation>Weg: {gone} (war Schmutz) · geblieben: {stayed} (Schaden) · neu: {new}</translation>
    </message>
</context><context>
    <name>ComponentsChart</name>
    <message>
        <source>Components of variation, %</source>
        <translation>Streuungskomponenten, %</translation>
    </message>
</context><context>
    <name>ControlCharts</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Moving ranges</source>
        <translation>Gleitende Spannweiten</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>untere Grenze</translation>
    </message>
</context><context>
    <name>CopyPanel</name>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>Title of the copy</source>
        <translation>Titel der Kopie</translation>
    </message>
    <message>
        <source>Make copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{title}, house rules</source>
        <translation>{title}, Hausregeln</translation>
    </message>
    <message>
        <source>A name has small letters, digits, points and hyphens</source>
        <translation>Ein Name hat Kleinbuchstaben, Ziffern, Punkte und Bindestriche</translation>
    </message>
    <message>
        <source>There is a rule set {name} already; choose another name</source>
        <translation>Ein Regelwerk {name} gibt es schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>A title is needed</source>
        <translation>Ein Titel ist nötig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context><context>
    <name>DecisionEditor</name>
    <message>
        <source>a pass</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>a question to a technician</source>
        <translation>eine Frage an den Techniker</translation>
    </message>
    <message>
        <source>a fail</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>not said: simple acceptance</source>
        <translation>nicht genannt: einfache Annahme</translation>
    </message>
</context><context>
    <name>DefectTable</name>
    <message>
        <source>No defects found</source>
        <translation>Keine Fehler gefunden</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Choose a row to see its defect on the picture; keys 1 to 9 do the same</source>
        <translation>Eine Zeile wählen, um den Fehler im Bild zu sehen; die Tasten 1 bis 9 tun dasselbe</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>µm ± U</source>
        <translation>µm ± U</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context><context>
    <name>DiffTable</name>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>= Nothing differs</source>
        <translation>= Kein Unterschied</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>≠ One row differs</source>
        <translation>≠ Eine Zeile ist verschieden</translation>
    </message>
    <message>
        <source>≠ {count} rows differ</source>
        <translation>≠ {count} Zeilen sind verschieden</translation>
    </message>
</context><context>
    <name>DotsView</name>
    <message>
        <source>Picture of the dot target</source>
        <translation>Bild des Punkttargets</translation>
    </message>
</context><context>
    <name>EditPage</name>
    <message>
        <source>Zones and limits</source>
        <translation>Zonen und Grenzen</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save the draft (Ctrl+S)</source>
        <translation>Den Entwurf sichern (Strg+S)</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigabe…</translation>
    </message>
    <message>
        <source>Changes, effect and approval of this version</source>
        <translation>Änderungen, Wirkung und Freigabe dieser Version</translation>
    </message>
    <message>
        <source>Effect on the history</source>
        <translation>Wirkung auf den Verlauf</translation>
    </message>
</context><context>
    <name>EditPresenter</name>
    <message>
        <source>Only to be read: begin a new draft to change it</source>
        <translation>Nur zum Lesen: zum Ändern einen neuen Entwurf anfangen</translation>
    </message>
    <message>
        <source>These changes of {time} were not saved yet.</source>
        <translation>Diese Änderungen von {time} sind noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Damit weiter</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <source>Save the draft {name}</source>
        <translation>Den Entwurf {name} sichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>This draft is not saved. What was typed is kept on this station.</source>
        <translation>Dieser Entwurf ist nicht gesichert. Eingetipptes bleibt auf dieser Station erhalten.</translation>
    </message>
    <message>
        <source>✔ saved by {name}</source>
        <translation>✔ gesichert von {name}</translation>
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
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <source>Parquet folder</source>
        <translation>Parquet-Ordner</translation>
    </message>
    <message>
        <source>Parquet takes all that is found, not marked lines alone</source>
        <translation>Parquet nimmt alles Gefundene, nicht nur markierte Zeilen</translation>
    </message>
    <message>
        <source>Unmark all lines, and narrow the filters instead</source>
        <translation>Markierungen aufheben und stattdessen die Filter enger setzen</translation>
    </message>
</context><context>
    <name>ExportBar</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the chosen inspection (Enter)</source>
        <translation>Die gewählte Prüfung zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Alle abwählen</translation>
    </message>
    <message>
        <source>Export everything that is found again</source>
        <translation>Wieder alles Gefundene exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Take the selection along (Ctrl+E)</source>
        <translation>Die Auswahl mitnehmen (Strg+E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End without a file</source>
        <translation>Ohne Datei beenden</translation>
    </message>
    <message>
        <source>Export {} marked</source>
        <translation>{} markierte exportieren</translation>
    </message>
    <message>
        <source>Export all {}</source>
        <translation>Alle {} exportieren</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>noch {} s</translation>
    </message>
    <message>
        <source>{} min left</source>
        <translation>noch {} min</translation>
    </message>
</context><context>
    <name>ExportPresenter</name>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>{} marked inspections</source>
        <translation>{} markierte Prüfungen</translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation>der ganze Verlauf</translation>
    </message>
    <message>
        <source>serial contains {}</source>
        <translation>Seriennummer enthält {}</translation>
    </message>
    <message>
        <source>part {}</source>
        <translation>Teil {}</translation>
    </message>
    <message>
        <source>lot {}</source>
        <translation>Los {}</translation>
    </message>
    <message>
        <source>operator {}</source>
        <translation>Bediener {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>vor {}</translation>
    </message>
    <message>
        <source>answers {}</source>
        <translation>Antworten {}</translation>
    </message>
    <message>
        <source>last of each part only</source>
        <translation>nur die letzte je Teil</translation>
    </message>
    <message>
        <source>conditional verdicts only</source>
        <translation>nur bedingte Urteile</translation>
    </message>
    <message>
        <source>end faces with disputed marks only</source>
        <translation>nur Endflächen mit strittigen Marken</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Geschrieben: {}</translation>
    </message>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>Abgebrochen; keine Datei geschrieben</translation>
    </message>
</context><context>
    <name>Facts</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cleanings</source>
        <translation>Reinigungen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>booked by {by} at {at}</source>
        <translation>gebucht von {by}, {at}</translation>
    </message>
    <message>
        <source>undone by {by} at {at}</source>
        <translation>zurückgenommen von {by}, {at}</translation>
    </message>
    <message>
        <source>± U: expanded uncertainty, U = k u with k = 2, about 95 %</source>
        <translation>± U: erweiterte Unsicherheit, U = k u mit k = 2, etwa 95 %</translation>
    </message>
    <message>
        <source>{} (this edition is no longer on this station)</source>
        <translation>{} (diese Ausgabe ist nicht mehr auf der Station)</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rule set file</source>
        <translation>Regelwerkdatei</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Entscheidungsregel</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>wie ausgeliefert</translation>
    </message>
    <message>
        <source>version {number} of this station</source>
        <translation>Version {number} dieser Station</translation>
    </message>
    <message>
        <source>{version}, retired by {by} at {at}</source>
        <translation>{version}, außer Kraft gesetzt von {by} am {at}</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Gesättigt</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>none: pixels only</source>
        <translation>keiner: nur Pixel</translation>
    </message>
    <message>
        <source>Cladding</source>
        <translation>Mantel</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Flat field</source>
        <translation>Hellfeld</translation>
    </message>
    <message>
        <source>Map of own dirt</source>
        <translation>Karte des eigenen Schmutzes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Looked for by</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Quality model</source>
        <translation>Qualitätsmodell</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>Trainiertes Modell</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>nicht versiegelt</translation>
    </message>
    <message>
        <source>sealed, number {}</source>
        <translation>versiegelt, Nummer {}</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>{:.0f} of 255</source>
        <translation>{:.0f} von 255</translation>
    </message>
</context><context>
    <name>Faults</name>
    <message>
        <source>The program itself failed: {error}</source>
        <translation>Das Programm selbst hat versagt: {error}</translation>
    </message>
    <message>
        <source>Repeat the last step. If it comes again, give the log to the maker</source>
        <translation>Den letzten Schritt wiederholen. Tritt es wieder auf, das Protokoll dem Hersteller geben</translation>
    </message>
</context><context>
    <name>FilesBar</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write all labelled pictures into one .tar.gz, with COCO</source>
        <translation>Alle annotierten Bilder in eine .tar.gz schreiben, mit COCO</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Take in what another station exported</source>
        <translation>Einlesen, was eine andere Station exportiert hat</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Tilgen…</translation>
    </message>
    <message>
        <source>How labelling works (F1)</source>
        <translation>Wie das Annotieren geht (F1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; no file is left behind</source>
        <translation>Abbrechen; es bleibt keine Datei zurück</translation>
    </message>
    <message>
        <source>{items} items of {faces} end faces</source>
        <translation>{items} Stück, {faces} Endflächen</translation>
    </message>
    <message>
        <source>, {} damaged</source>
        <translation>, {} beschädigt</translation>
    </message>
    <message>
        <source>Throw all labelled pictures away; needs a signature</source>
        <translation>Alle annotierten Bilder löschen; braucht eine Unterschrift</translation>
    </message>
    <message>
        <source>Only QA can throw labelled pictures away</source>
        <translation>Nur die QS kann annotierte Bilder löschen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context><context>
    <name>FilesPresenter</name>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Geschrieben: {}</translation>
    </message>
    <message>
        <source>✔ Printed</source>
        <translation>✔ Gedruckt</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Rule sets ({})</source>
        <translation>Regelwerke ({})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is nothing to throw away</source>
        <translation>Es gibt nichts zu löschen</translation>
    </message>
    <message>
        <source>Throw {items} labelled pictures away for ever, {said} of them with a person's word? Export first.</source>
        <translation>{items} annotierte Bilder endgültig löschen, {said} davon von einer Person bestimmt? Erst exportieren.</translation>
    </message>
    <message>
        <source>Throw {} away</source>
        <translation>{} löschen</translation>
    </message>
    <message>
        <source>✔ {count} items written: {path}</source>
        <translation>✔ {count} Einträge geschrieben: {path}</translation>
    </message>
    <message>
        <source>✔ {added} new, {extended} with more words, {known} known already</source>
        <translation>✔ {added} neu, {extended} mit weiteren Angaben, {known} schon bekannt</translation>
    </message>
    <message>
        <source>; {} say otherwise here and stay as they are</source>
        <translation>; {} lauten hier anders und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>throw labelled pictures away</source>
        <translation>annotierte Bilder löschen</translation>
    </message>
    <message>
        <source>{count} items thrown away by {name}</source>
        <translation>{count} Einträge gelöscht von {name}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Abgebrochen; nichts geschrieben</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Annotierte Bilder</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
</context><context>
    <name>FilterBar</name>
    <message>
        <source>Serial, or part of it</source>
        <translation>Seriennr. oder Teil davon</translation>
    </message>
    <message>
        <source>Search by serial (Ctrl+F)</source>
        <translation>Nach Seriennummer suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part number, exactly as it is printed</source>
        <translation>Teilenummer, genau wie gedruckt</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Who inspected</source>
        <translation>Wer geprüft hat</translation>
    </message>
    <message>
        <source>Last only</source>
        <translation>Nur letzte</translation>
    </message>
    <message>
        <source>Only the last inspection of each part: no retakes, none before cleaning</source>
        <translation>Nur die letzte Prüfung je Teil: keine Wiederholungen, keine vor dem Reinigen</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Only verdicts that sizes within a guard band could turn</source>
        <translation>Nur Urteile, die Größen im Schutzband kippen könnten</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Only end faces with marks of which the judges disagree</source>
        <translation>Nur Endflächen mit Marken, bei denen die Beurteiler uneins sind</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation>Alles suchen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Lot; the newest first</source>
        <translation>Los; das neueste zuerst</translation>
    </message>
</context><context>
    <name>FilterRow</name>
    <message>
        <source>Name, title, standard, part…</source>
        <translation>Name, Titel, Norm, Teil…</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>jeder Status</translation>
    </message>
    <message>
        <source>any standard</source>
        <translation>jede Norm</translation>
    </message>
    <message>
        <source>any fiber</source>
        <translation>jede Faser</translation>
    </message>
    <message>
        <source>any polish</source>
        <translation>jede Politur</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Judged by this rule set</source>
        <translation>Nach diesem Regelwerk beurteilt</translation>
    </message>
    <message>
        <source>Judged by any rule set</source>
        <translation>Nach irgendeinem Regelwerk beurteilt</translation>
    </message>
    <message>
        <source>Only inspections of this part</source>
        <translation>Nur Prüfungen dieses Teils</translation>
    </message>
    <message>
        <source>Only inspections that this rule set judged, or all there are</source>
        <translation>Nur Prüfungen, die dieses Regelwerk beurteilt hat, oder alle vorhandenen</translation>
    </message>
</context><context>
    <name>FindingsPanel</name>
    <message>
        <source>… and {more} more, marked ✖ in the table</source>
        <translation>… und {more} weitere, in der Tabelle mit ✖</translation>
    </message>
</context><context>
    <name>FirstRunCard</name>
    <message>
        <source>Welcome. Five steps:</source>
        <translation>Willkommen. Fünf Schritte:</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
</context><context>
    <name>FlatField</name>
    <message>
        <source>Too few frames came</source>
        <translation>Es kamen zu wenige Bilder</translation>
    </message>
    <message>
        <source>Check the camera's frame rate, then capture again</source>
        <translation>Bildrate der Kamera prüfen, dann neu aufnehmen</translation>
    </message>
    <message>
        <source>The blank is too dark</source>
        <translation>Die Leerprobe ist zu dunkel</translation>
    </message>
    <message>
        <source>Put a bright blank in, or turn the light up, then capture again</source>
        <translation>Helle Leerprobe einlegen oder Licht erhöhen, dann neu aufnehmen</translation>
    </message>
    <message>
        <source>The blank is overexposed</source>
        <translation>Die Leerprobe ist überbelichtet</translation>
    </message>
    <message>
        <source>Turn the light or the exposure down, then capture again</source>
        <translation>Licht oder Belichtung verringern, dann neu aufnehmen</translation>
    </message>
    <message>
        <source>The light changed during the capture</source>
        <translation>Das Licht hat sich während der Aufnahme geändert</translation>
    </message>
    <message>
        <source>Let the lamp warm up, keep stray light away, then capture again</source>
        <translation>Lampe warm werden lassen, Fremdlicht fernhalten, dann neu aufnehmen</translation>
    </message>
    <message>
        <source>The blank moved during the capture</source>
        <translation>Die Leerprobe hat sich während der Aufnahme bewegt</translation>
    </message>
    <message>
        <source>Let go of it and wait until it lies still, then capture again</source>
        <translation>Loslassen, warten, bis sie still liegt, dann neu aufnehmen</translation>
    </message>
    <message>
        <source>The pictures differ in size</source>
        <translation>Die Bilder sind verschieden groß</translation>
    </message>
    <message>
        <source>Leave the region of interest as it is, and start over</source>
        <translation>Bildausschnitt nicht ändern und von vorn beginnen</translation>
    </message>
    <message>
        <source>This is no blank: an end face, a target or much dirt is seen</source>
        <translation>Das ist keine Leerprobe: Endfläche, Punktraster oder viel Schmutz ist zu sehen</translation>
    </message>
    <message>
        <source>Put in a clean, evenly bright surface, and start over</source>
        <translation>Saubere, gleichmäßig helle Fläche einlegen und von vorn beginnen</translation>
    </message>
    <message>
        <source>The light is too uneven to be corrected</source>
        <translation>Das Licht ist zu ungleich für eine Korrektur</translation>
    </message>
    <message>
        <source>Centre the lamp, look for what is in its way, and start over</source>
        <translation>Lampe zentrieren, Hindernis suchen und von vorn beginnen</translation>
    </message>
    <message>
        <source>Put a clean, evenly bright blank under the microscope, then capture it.</source>
        <translation>Saubere, gleichmäßig helle Leerprobe unter das Mikroskop legen und aufnehmen.</translation>
    </message>
    <message>
        <source>Shift the blank a little to the side, let go, and capture again: {missing} more tell the microscope's own dirt from that of the blank.</source>
        <translation>Leerprobe etwas verschieben, loslassen und neu aufnehmen: {missing} weitere trennen den Schmutz des Mikroskops von dem der Leerprobe.</translation>
    </message>
    <message>
        <source>Save it, or shift the blank once more and capture again.</source>
        <translation>Speichern, oder die Leerprobe noch einmal verschieben und neu aufnehmen.</translation>
    </message>
    <message>
        <source>Light: from {darkest} to {brightest} of the mean</source>
        <translation>Licht: von {darkest} bis {brightest} des Mittels</translation>
    </message>
    <message>
        <source>{sign} Specks of the microscope itself: {count}</source>
        <translation>{sign} Flecken des Mikroskops selbst: {count}</translation>
    </message>
    <message>
        <source>✔ No specks of the microscope itself</source>
        <translation>✔ Keine Flecken des Mikroskops selbst</translation>
    </message>
    <message>
        <source>Specks: cannot be told yet</source>
        <translation>Flecken: noch nicht erkennbar</translation>
    </message>
    <message>
        <source>Specks: cannot be told, the blank was not seen to move. Shift it farther.</source>
        <translation>Flecken: nicht erkennbar, die Leerprobe bewegte sich nicht. Weiter verschieben.</translation>
    </message>
    <message>
        <source>{made} · light {darkest} to {brightest}</source>
        <translation>{made} · Licht {darkest} bis {brightest}</translation>
    </message>
    <message>
        <source>Take a new one: Camera, Flat field</source>
        <translation>Neues aufnehmen: Kamera, Hellfeld</translation>
    </message>
    <message>
        <source>The flat field cannot be read: nothing is judged</source>
        <translation>Das Hellfeld ist nicht lesbar: nichts wird beurteilt</translation>
    </message>
    <message>
        <source>Take a new one on the camera screen, or choose another in the settings</source>
        <translation>Neues auf der Kameraseite aufnehmen oder in den Einstellungen ein anderes wählen</translation>
    </message>
    <message>
        <source>The flat field was taken with another camera</source>
        <translation>Das Hellfeld stammt von einer anderen Kamera</translation>
    </message>
    <message>
        <source>The flat field is of another picture size: nothing is judged</source>
        <translation>Das Hellfeld hat eine andere Bildgröße: nichts wird beurteilt</translation>
    </message>
    <message>
        <source>Choose the region of interest that it was taken with, or take a new one</source>
        <translation>Den Bildausschnitt der Aufnahme wählen oder ein neues aufnehmen</translation>
    </message>
    <message>
        <source>The flat field is old</source>
        <translation>Das Hellfeld ist alt</translation>
    </message>
    <message>
        <source>The microscope itself is dirty: {count} speck stays in place on every part</source>
        <translation>Das Mikroskop selbst ist schmutzig: {count} Fleck bleibt bei jedem Teil am Ort</translation>
    </message>
    <message>
        <source>The microscope itself is dirty: {count} specks stay in place on every part</source>
        <translation>Das Mikroskop selbst ist schmutzig: {count} Flecken bleiben bei jedem Teil am Ort</translation>
    </message>
    <message>
        <source>They are no longer judged as the parts' own. Clean objective and sensor window</source>
        <translation>Sie zählen nicht mehr zu den Teilen. Objektiv und Sensorfenster reinigen</translation>
    </message>
    <message>
        <source>Dirt of the microscope is gone ({count}): marks there are judged again</source>
        <translation>Schmutz des Mikroskops ist weg ({count}): Marken dort werden wieder beurteilt</translation>
    </message>
</context><context>
    <name>FlatFieldScreen</name>
    <message>
        <source>Flat field and own dirt</source>
        <translation>Hellfeld und eigener Schmutz</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The picture of the camera (1)</source>
        <translation>Das Bild der Kamera (1)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>How uneven the light is (2)</source>
        <translation>Wie ungleich das Licht ist (2)</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>The blank after the correction (3)</source>
        <translation>Die Leerprobe nach der Korrektur (3)</translation>
    </message>
    <message>
        <source>Capture the blank</source>
        <translation>Leerprobe aufnehmen</translation>
    </message>
    <message>
        <source>Take it as it lies there now (C)</source>
        <translation>So aufnehmen, wie sie jetzt liegt (C)</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Speichern und nutzen</translation>
    </message>
    <message>
        <source>Keep it, and correct every picture with it</source>
        <translation>Behalten und jedes Bild damit korrigieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Start over with the first capture</source>
        <translation>Mit der ersten Aufnahme neu beginnen</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>Zurück zur Kamera</translation>
    </message>
    <message>
        <source>To its settings (Backspace)</source>
        <translation>Zu ihren Einstellungen (Rücktaste)</translation>
    </message>
    <message>
        <source>No picture: the camera is not live</source>
        <translation>Kein Bild: die Kamera ist nicht live</translation>
    </message>
    <message>
        <source>Capturing…</source>
        <translation>Aufnahme…</translation>
    </message>
</context><context>
    <name>FlipList</name>
    <message>
        <source>Inspections whose verdict changes</source>
        <translation>Prüfungen, deren Urteil wechselt</translation>
    </message>
</context><context>
    <name>FlipView</name>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Under the draft</source>
        <translation>Nach dem Entwurf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the numbers (Esc)</source>
        <translation>Zurück zu den Zahlen (Esc)</translation>
    </message>
    <message>
        <source>The flip before (PgUp)</source>
        <translation>Der Wechsel davor (Bild auf)</translation>
    </message>
    <message>
        <source>The next flip (PgDown)</source>
        <translation>Der nächste Wechsel (Bild ab)</translation>
    </message>
    <message>
        <source>Zones and marks as they were judged (1)</source>
        <translation>Zonen und Marken, wie sie beurteilt wurden (1)</translation>
    </message>
    <message>
        <source>Zones and marks as the draft judges them (2)</source>
        <translation>Zonen und Marken, wie der Entwurf sie beurteilt (2)</translation>
    </message>
    <message>
        <source>The picture comes…</source>
        <translation>Das Bild kommt…</translation>
    </message>
</context><context>
    <name>GaugeTab</name>
    <message>
        <source>Components of variation</source>
        <translation>Streuungskomponenten</translation>
    </message>
    <message>
        <source>Analysis of variance</source>
        <translation>Varianzanalyse</translation>
    </message>
    <message>
        <source>Analysis of variance without the interaction</source>
        <translation>Varianzanalyse ohne Wechselwirkung</translation>
    </message>
    <message>
        <source>Without the interaction, which is none (p &gt; 0.25):</source>
        <translation>Ohne Wechselwirkung, denn es gibt keine (p &gt; 0.25):</translation>
    </message>
    <message>
        <source>{sign}  Gauge R&amp;R is {percent:.1f} % of the total variation: {word}</source>
        <translation>{sign}  Gauge R&amp;R beträgt {percent:.1f} % der Gesamtstreuung: {word}</translation>
    </message>
    <message>
        <source>{sign}  It is {percent:.1f} % of the tolerance: {word}</source>
        <translation>{sign}  Das sind {percent:.1f} % der Toleranz: {word}</translation>
    </message>
    <message>
        <source>✔  The gauge itself shows no spread (ndc without limit)</source>
        <translation>✔  Das Messmittel selbst streut nicht (ndc unbegrenzt)</translation>
    </message>
    <message>
        <source>✔  ndc = {}: tells enough categories of parts apart</source>
        <translation>✔  ndc = {}: unterscheidet genug Klassen von Teilen</translation>
    </message>
    <message>
        <source>✖  ndc = {found}: tells too few categories of parts apart, at least {least} are needed</source>
        <translation>✖  ndc = {found}: unterscheidet zu wenige Klassen von Teilen, nötig sind mindestens {least}</translation>
    </message>
    <message>
        <source>Cross-check by averages and ranges: Gauge R&amp;R {:.1f} % of the total variation</source>
        <translation>Gegenrechnung mit Mittelwerten und Spannweiten: Gauge R&amp;R {:.1f} % der Gesamtstreuung</translation>
    </message>
</context><context>
    <name>GoldenPage</name>
    <message>
        <source>Name, such as G1</source>
        <translation>Name, etwa G1</translation>
    </message>
    <message>
        <source>Name of the golden connector</source>
        <translation>Name des Mustersteckers</translation>
    </message>
    <message>
        <source>Part number of the golden connector</source>
        <translation>Teilenummer des Mustersteckers</translation>
    </message>
    <message>
        <source>Teach what is put in</source>
        <translation>Eingesetzten einlernen</translation>
    </message>
    <message>
        <source>Look at the connector several times and remember verdict and sizes</source>
        <translation>Den Stecker mehrmals ansehen, Urteil und Größen merken</translation>
    </message>
    <message>
        <source>Forget the chosen one</source>
        <translation>Gewählten vergessen</translation>
    </message>
    <message>
        <source>No check asks for it any more</source>
        <translation>Kein Test fragt mehr nach ihm</translation>
    </message>
    <message>
        <source>Looking at it several times…</source>
        <translation>Wird mehrmals angesehen…</translation>
    </message>
    <message>
        <source>✔ {name} is taught: {content}</source>
        <translation>✔ {name} ist eingelernt: {content}</translation>
    </message>
    <message>
        <source>no defects</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>{name} forgotten</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>{name} taught</source>
        <translation>{name} eingelernt</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Verdict and sizes</source>
        <translation>Urteil und Größen</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Eingelernt</translation>
    </message>
    <message>
        <source>Golden connectors</source>
        <translation>Musterstecker</translation>
    </message>
    <message>
        <source>Put the golden connector in, focus, give it a name.</source>
        <translation>Den Musterstecker einsetzen, fokussieren, benennen.</translation>
    </message>
</context><context>
    <name>Header</name>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Pick another part number, or scan it</source>
        <translation>Eine andere Teilenummer wählen oder scannen</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>scan…</source>
        <translation>scannen…</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pick a part  ▾</source>
        <translation>Teil wählen  ▾</translation>
    </message>
    <message>
        <source>Pick a part number, or scan it</source>
        <translation>Eine Teilenummer wählen oder scannen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>○ Camera off</source>
        <translation>○ Kamera aus</translation>
    </message>
    <message>
        <source>◌ Camera starts</source>
        <translation>◌ Kamera startet</translation>
    </message>
    <message>
        <source>⚠ See below</source>
        <translation>⚠ Siehe unten</translation>
    </message>
    <message>
        <source>● Station OK</source>
        <translation>● Station OK</translation>
    </message>
    <message>
        <source>⚠ No camera</source>
        <translation>⚠ Keine Kamera</translation>
    </message>
    <message>
        <source>Lot: {parts} parts, {passed} ✔</source>
        <translation>Los: {parts} Teile, {passed} ✔</translation>
    </message>
</context><context>
    <name>HeatLegend</name>
    <message>
        <source>seldom</source>
        <translation>selten</translation>
    </message>
    <message>
        <source>often</source>
        <translation>oft</translation>
    </message>
</context><context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context><context>
    <name>HelpPages</name>
    <message>
        <source>This page is in English only.</source>
        <translation>Diese Seite gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>For operators</source>
        <translation>Für Bediener</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Für Techniker</translation>
    </message>
    <message>
        <source>For QA</source>
        <translation>Für die QS</translation>
    </message>
    <message>
        <source>For integrators</source>
        <translation>Für Integratoren</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Für Entwickler</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>When things fail</source>
        <translation>Wenn etwas ausfällt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Two stations</source>
        <translation>Zwei Stationen</translation>
    </message>
    <message>
        <source>Two judges</source>
        <translation>Zwei Beurteiler</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
</context><context>
    <name>HelpTexts</name>
    <message>
        <source>Choose the part number, or scan it from the label.</source>
        <translation>Die Teilenummer wählen oder vom Etikett scannen.</translation>
    </message>
    <message>
        <source>Scan the serial number and insert the connector.</source>
        <translation>Die Seriennummer scannen und den Stecker einsetzen.</translation>
    </message>
    <message>
        <source>Turn the focus until the bar is full and the fiber is in the middle.</source>
        <translation>Am Fokus drehen, bis der Balken voll ist und die Faser in der Mitte liegt.</translation>
    </message>
    <message>
        <source>Press Space, the pedal or the large key: the end face is judged.</source>
        <translation>Leertaste, Pedal oder große Taste drücken: Die Endfläche wird beurteilt.</translation>
    </message>
    <message>
        <source>Do what the answer says. The next scan books this one.</source>
        <translation>Tun, was die Antwort sagt. Der nächste Scan bucht dieses Teil.</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>GUT</translation>
    </message>
    <message>
        <source>Every defect is within its limit. Put the cap on; go on.</source>
        <translation>Jeder Fehler liegt in seiner Grenze. Kappe aufsetzen, weiter.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>SCHLECHT</translation>
    </message>
    <message>
        <source>A limit is broken; the card says which. Loose dirt: clean and press C. Damage: set aside.</source>
        <translation>Eine Grenze ist überschritten, die Karte sagt welche. Loser Schmutz: reinigen und C drücken. Schaden: aussondern.</translation>
    </message>
    <message>
        <source>RETAKE</source>
        <translation>NOCHMAL</translation>
    </message>
    <message>
        <source>The picture is to blame, not the part: focus, light, centring. Put it right; press Space.</source>
        <translation>Es liegt am Bild, nicht am Teil: Fokus, Licht, Mitte. Richten und Leertaste drücken.</translation>
    </message>
    <message>
        <source>ASK</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>The station cannot decide. Set the part aside and call the technician.</source>
        <translation>Die Station kann nicht entscheiden. Teil beiseitelegen und Techniker rufen.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Capture and judge; a foot pedal does the same</source>
        <translation>Aufnehmen und beurteilen; ein Fußpedal tut dasselbe</translation>
    </message>
    <message>
        <source>Cleaned: judge again, both pictures are kept</source>
        <translation>Gereinigt: neu beurteilen, beide Bilder bleiben</translation>
    </message>
    <message>
        <source>Hold: the raw picture without drawings</source>
        <translation>Halten: das Bild ohne Zeichnungen</translation>
    </message>
    <message>
        <source>Go to a defect</source>
        <translation>Zu einem Fehler gehen</translation>
    </message>
    <message>
        <source>Why: each defect's rule, and what would turn the verdict</source>
        <translation>Warum: die Regel für jeden Fehler, und was das Urteil kippen würde</translation>
    </message>
    <message>
        <source>Heat map: where it is unlike all good end faces</source>
        <translation>Wärmebild: wo sie von allen guten Endflächen abweicht</translation>
    </message>
    <message>
        <source>Before and after cleaning</source>
        <translation>Vor und nach dem Reinigen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo the last booking</source>
        <translation>Die letzte Buchung zurücknehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the live picture</source>
        <translation>Zurück zum Livebild</translation>
    </message>
    <message>
        <source>Ctrl+1 … 9</source>
        <translation>Strg+1 … 9</translation>
    </message>
    <message>
        <source>Change to another screen</source>
        <translation>Zu einer anderen Seite</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Full screen and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Zwei Finger</translation>
    </message>
    <message>
        <source>Zoom; the wheel or + and − do the same</source>
        <translation>Vergrößern; Rad oder + und − tun dasselbe</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Tap twice</source>
        <translation>Zweimal tippen</translation>
    </message>
    <message>
        <source>The whole picture again</source>
        <translation>Wieder das ganze Bild</translation>
    </message>
    <message>
        <source>Tap a mark</source>
        <translation>Marke antippen</translation>
    </message>
    <message>
        <source>Show its row in the table, and the other way round</source>
        <translation>Ihre Zeile in der Tabelle zeigen, und umgekehrt</translation>
    </message>
</context><context>
    <name>Histogram</name>
    <message>
        <source>Histogram of the grey levels</source>
        <translation>Histogramm der Grauwerte</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>mean {mean:.0f} of 255   ·   {sign}saturated {share:.2%}</source>
        <translation>Mittel {mean:.0f} von 255   ·   {sign}gesättigt {share:.2%}</translation>
    </message>
</context><context>
    <name>HistoryColumns</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Gerein.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>First reason</source>
        <translation>Erster Grund</translation>
    </message>
    <message>
        <source>Not booked, or undone</source>
        <translation>Nicht gebucht oder zurückgenommen</translation>
    </message>
    <message>
        <source>Mark for the export</source>
        <translation>Für den Export markieren</translation>
    </message>
    <message>
        <source>{defects} defects; of {disputed} of them the judges disagree</source>
        <translation>{defects} Fehler; bei {disputed} davon sind die Beurteiler uneins</translation>
    </message>
</context><context>
    <name>HistoryScreen</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Inspection by inspection</source>
        <translation>Prüfung für Prüfung</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Day by day, of the same filters</source>
        <translation>Tag für Tag, mit denselben Filtern</translation>
    </message>
</context><context>
    <name>InspectionView</name>
    <message>
        <source>Asking the model…</source>
        <translation>Das Modell wird befragt…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>without serial</source>
        <translation>ohne Seriennummer</translation>
    </message>
    <message>
        <source>cleaned {} ×</source>
        <translation>{} × gereinigt</translation>
    </message>
    <message>
        <source>sealed, number {}</source>
        <translation>versiegelt, Nummer {}</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Before cleaning</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The inspection before the last cleaning</source>
        <translation>Die Prüfung vor dem letzten Reinigen</translation>
    </message>
    <message>
        <source>After cleaning</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The inspection after the next cleaning</source>
        <translation>Die Prüfung nach dem nächsten Reinigen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Show zones and defects on the picture</source>
        <translation>Zonen und Fehler im Bild zeigen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Show where it is unlike all good end faces</source>
        <translation>Zeigen, wo sie von allen guten Endflächen abweicht</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>Das Bild ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context><context>
    <name>IntervalChart</name>
    <message>
        <source>Shares with their 95 % intervals</source>
        <translation>Anteile mit ihren 95-%-Intervallen</translation>
    </message>
</context><context>
    <name>ItemPanel</name>
    <message>
        <source>Let this hold again (H)</source>
        <translation>Soll wieder gelten (H)</translation>
    </message>
    <message>
        <source>No picture is open</source>
        <translation>Kein Bild offen</translation>
    </message>
    <message>
        <source>End face: said to be good</source>
        <translation>Endfläche: als gut bestimmt</translation>
    </message>
    <message>
        <source>End face: no mark chosen</source>
        <translation>Endfläche: keine Marke gewählt</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Noch nichts bestimmt</translation>
    </message>
    <message>
        <source>only an outline round several pieces: draw them</source>
        <translation>nur ein Umriss um mehrere Stücke: einzeln zeichnen</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>von Hand gezeichnet</translation>
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
        <translation>nicht befragt</translation>
    </message>
    <message>
        <source>The two judges disagree</source>
        <translation>Die Beurteiler sind uneins</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>How sure: {}</source>
        <translation>Wie sicher: {}</translation>
    </message>
    <message>
        <source>How sure {} is that this is a defect</source>
        <translation>{}: wie sicher dies ein Fehler ist</translation>
    </message>
    <message>
        <source>What was said before, the newest first</source>
        <translation>Was früher bestimmt wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>What was said before, by whom and when; the newest first. Touch one to see its mask.</source>
        <translation>Was früher bestimmt wurde, von wem und wann; das Neueste zuerst. Antippen zeigt die Maske von damals.</translation>
    </message>
    <message>
        <source>The chosen word holds again, as a new one; nothing is overwritten (H)</source>
        <translation>Die gewählte Bestimmung gilt wieder, als neue; nichts wird überschrieben (H)</translation>
    </message>
</context><context>
    <name>Judges</name>
    <message>
        <source>look yourself</source>
        <translation>selbst ansehen</translation>
    </message>
    <message>
        <source>Look yourself: the judges disagree on marks {ids}</source>
        <translation>Selbst ansehen: Bei den Marken {ids} sind die Beurteiler uneins</translation>
    </message>
    <message>
        <source>Look yourself: the judges disagree on mark {ids}</source>
        <translation>Selbst ansehen: Bei der Marke {ids} sind die Beurteiler uneins</translation>
    </message>
    <message>
        <source>model {:.0%}</source>
        <translation>Modell {:.0%}</translation>
    </message>
    <message>
        <source>rules {:.0%}</source>
        <translation>Regeln {:.0%}</translation>
    </message>
    <message>
        <source>the judges disagree</source>
        <translation>die Beurteiler sind uneins</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>die Regeln</translation>
    </message>
    <message>
        <source>the trained model alone</source>
        <translation>das trainierte Modell allein</translation>
    </message>
    <message>
        <source>the rules and the trained model</source>
        <translation>die Regeln und das trainierte Modell</translation>
    </message>
    <message>
        <source>{label}: {score:.3g}, anomalous from {threshold:.3g} on ({model})</source>
        <translation>{label}: {score:.3g}, auffällig ab {threshold:.3g} ({model})</translation>
    </message>
</context><context>
    <name>KeepingRow</name>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei sichern…</translation>
    </message>
    <message>
        <source>A camera settings file, for this and other stations</source>
        <translation>Eine Datei mit Kameraeinstellungen, für diese und andere Stationen</translation>
    </message>
    <message>
        <source>Keep what is in force in the camera, also without power</source>
        <translation>Was gilt, in der Kamera behalten, auch ohne Strom</translation>
    </message>
    <message>
        <source>Go back to what was kept in the camera</source>
        <translation>Zurück zu dem, was in der Kamera gesichert ist</translation>
    </message>
    <message>
        <source>Go back to what the maker set</source>
        <translation>Zurück zu den Werten des Herstellers</translation>
    </message>
    <message>
        <source>This camera keeps no settings in itself</source>
        <translation>Diese Kamera behält keine Einstellungen</translation>
    </message>
    <message>
        <source>Save in camera</source>
        <translation>In Kamera sichern</translation>
    </message>
    <message>
        <source>Load from camera</source>
        <translation>Aus Kamera laden</translation>
    </message>
    <message>
        <source>Maker's defaults</source>
        <translation>Herstellerwerte</translation>
    </message>
</context><context>
    <name>KeyBar</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Capture and judge</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Take a burst and judge its sharpest picture; also the foot pedal</source>
        <translation>Eine Serie aufnehmen und das schärfste Bild beurteilen; auch mit dem Fußpedal</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Cleaned, again</source>
        <translation>Gereinigt</translation>
    </message>
    <message>
        <source>Judge the same part after cleaning, and compare</source>
        <translation>Dasselbe Teil nach dem Reinigen beurteilen und vergleichen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show the pictures before and after cleaning side by side</source>
        <translation>Die Bilder vor und nach dem Reinigen nebeneinander zeigen</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Ask technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Call a technician and set the part aside</source>
        <translation>Einen Techniker rufen und das Teil beiseitelegen</translation>
    </message>
    <message>
        <source>Z, hold</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Raw picture</source>
        <translation>Rohbild</translation>
    </message>
    <message>
        <source>As long as it is held, the picture without drawings</source>
        <translation>Solange gehalten, das Bild ohne Zeichnungen</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Show where it is unlike all good end faces, of this part and those that follow</source>
        <translation>Zeigen, wo sie von allen guten Endflächen abweicht, bei diesem Teil und den folgenden</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last booking back, with a reason</source>
        <translation>Die letzte Buchung zurücknehmen, mit Grund</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Back to the live picture</source>
        <translation>Zurück zum Livebild</translation>
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
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Where defects were seen lately (H)</source>
        <translation>Wo in letzter Zeit Fehler gesehen wurden (H)</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Zoom out to the whole picture (0)</source>
        <translation>Bis zum ganzen Bild verkleinern (0)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen, and back (F11)</source>
        <translation>Den Bildschirm füllen, und zurück (F11)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End the stream and close the window (Esc or Q)</source>
        <translation>Den Stream beenden und das Fenster schließen (Esc oder Q)</translation>
    </message>
</context><context>
    <name>Knob</name>
    <message>
        <source>{}: back to rest</source>
        <translation>{}: in Ruhelage</translation>
    </message>
</context><context>
    <name>Labelling</name>
    <message>
        <source>What was labelled could not be kept</source>
        <translation>Annotiertes ließ sich nicht sichern</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>the inspection</source>
        <translation>die Prüfung</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>other class</source>
        <translation>andere Klasse</translation>
    </message>
    <message>
        <source>other mask</source>
        <translation>andere Maske</translation>
    </message>
    <message>
        <source>other class and mask</source>
        <translation>andere Klasse und Maske</translation>
    </message>
    <message>
        <source>Draw where it is first</source>
        <translation>Erst zeichnen, wo sie liegt</translation>
    </message>
    <message>
        <source>This is only an outline round several pieces: rub out what is none of them, or draw anew</source>
        <translation>Dies ist nur ein Umriss um mehrere Stücke: wegradieren, was nicht dazugehört, oder neu zeichnen</translation>
    </message>
    <message>
        <source>without serial</source>
        <translation>ohne Seriennummer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>keine Marke</translation>
    </message>
    <message>
        <source>{left} of {marks} left</source>
        <translation>noch {left}/{marks}</translation>
    </message>
</context><context>
    <name>LabellingScreen</name>
    <message>
        <source>Why? (audit trail)</source>
        <translation>Warum? (Prüfpfad)</translation>
    </message>
    <message>
        <source>How labelling works</source>
        <translation>Wie das Annotieren geht</translation>
    </message>
</context><context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context><context>
    <name>LightPage</name>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>No picture: the camera is not live</source>
        <translation>Kein Bild: Die Kamera ist nicht live</translation>
    </message>
    <message>
        <source>Saturated: {:.1%} of the picture</source>
        <translation>Gesättigt: {:.1%} des Bildes</translation>
    </message>
    <message>
        <source>○ No grid of dots yet</source>
        <translation>○ Noch kein Punktraster</translation>
    </message>
    <message>
        <source>● {} dots found</source>
        <translation>● {} Punkte gefunden</translation>
    </message>
    <message>
        <source>mean %v of 255</source>
        <translation>Mittel %v von 255</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Focus: turn until the bar is full</source>
        <translation>Fokus: drehen, bis der Balken voll ist</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
</context><context>
    <name>LineTable</name>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
</context><context>
    <name>ListPage</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Recipes of parts…</source>
        <translation>Rezepte der Teile…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Standard, edition</source>
        <translation>Norm, Ausgabe</translation>
    </message>
    <message>
        <source>Fibers</source>
        <translation>Fasern</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Politur</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>{shown} of {all} versions</source>
        <translation>{shown} von {all} Versionen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Which part is judged by which rule set</source>
        <translation>Welches Teil nach welchem Regelwerk beurteilt wird</translation>
    </message>
    <message>
        <source>Edit the draft, or read the version (Enter)</source>
        <translation>Den Entwurf bearbeiten oder die Version lesen (Eingabe)</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Begin the next version of this rule set (Ctrl+N)</source>
        <translation>Die nächste Version dieses Regelwerks anfangen (Strg+N)</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Make a rule set of your own out of it</source>
        <translation>Ein eigenes Regelwerk daraus machen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Two versions side by side; mark two with Ctrl</source>
        <translation>Zwei Versionen nebeneinander; zwei mit Strg markieren</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigabe…</translation>
    </message>
    <message>
        <source>Approve, retire or roll back</source>
        <translation>Freigeben, zurückziehen oder wieder einsetzen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>A rule set from a JSON file or an Excel workbook</source>
        <translation>Ein Regelwerk aus einer JSON-Datei oder Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>JSON ausgeben…</translation>
    </message>
    <message>
        <source>Write it as a file that can be imported again</source>
        <translation>Als Datei schreiben, die sich wieder importieren lässt</translation>
    </message>
    <message>
        <source>Export Excel…</source>
        <translation>Excel ausgeben…</translation>
    </message>
    <message>
        <source>Write it as a workbook to be edited and imported</source>
        <translation>Als Arbeitsmappe schreiben, zum Bearbeiten und Importieren</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF ausgeben…</translation>
    </message>
    <message>
        <source>Write it as pages to be read or sent</source>
        <translation>Als Seiten zum Lesen oder Versenden schreiben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>On paper, with the zones drawn to scale (Ctrl+P)</source>
        <translation>Auf Papier, die Zonen maßstäblich gezeichnet (Strg+P)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How rules are edited and released</source>
        <translation>Wie Regeln bearbeitet und freigegeben werden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the filters to see everything</source>
        <translation>Die Filter leeren, um alles zu sehen</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>no yield</source>
        <translation>keine Ausbeute</translation>
    </message>
    <message>
        <source>yield {:.1%}</source>
        <translation>Ausbeute {:.1%}</translation>
    </message>
    <message>
        <source>{total} inspections   ·   {passed}   ·   {counts}</source>
        <translation>{total} Prüfungen   ·   {passed}   ·   {counts}</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Cancelled and put away, too</source>
        <translation>Auch beendete</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Plan a new study (Ctrl+N)</source>
        <translation>Eine neue Studie planen (Strg+N)</translation>
    </message>
    <message>
        <source>Compare stations</source>
        <translation>Stationen vergleichen</translation>
    </message>
    <message>
        <source>Compare what two stations or more say of the same ends</source>
        <translation>Vergleichen, was zwei oder mehr Stationen zu denselben Enden sagen</translation>
    </message>
    <message>
        <source>Go on with the chosen study, or see its result (Enter)</source>
        <translation>Die gewählte Studie fortsetzen oder ihr Ergebnis sehen (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel study</source>
        <translation>Studie abbrechen</translation>
    </message>
    <message>
        <source>End the chosen study early; nothing is erased</source>
        <translation>Die gewählte Studie vorzeitig beenden; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Take the chosen study off the list</source>
        <translation>Die gewählte Studie von der Liste nehmen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Go on with a study that was closed</source>
        <translation>Eine geschlossene Studie fortsetzen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Studies: gauge R&amp;R and agreement</source>
        <translation>Studien: Gauge R&amp;R und Übereinstimmung</translation>
    </message>
    <message>
        <source>Trained models</source>
        <translation>Trainierte Modelle</translation>
    </message>
    <message>
        <source>How models come here and become active (F1)</source>
        <translation>Wie Modelle herkommen und aktiv werden (F1)</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Copy a model from a folder, such as on a stick (Ctrl+O)</source>
        <translation>Ein Modell aus einem Ordner kopieren, etwa von einem USB-Stick (Strg+O)</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Make the model before the active one active again</source>
        <translation>Das Modell vor dem aktiven wieder aktiv machen</translation>
    </message>
    <message>
        <source>Hold two judges against each other on labelled pictures</source>
        <translation>Zwei Beurteiler an annotierten Bildern vergleichen</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren…</translation>
    </message>
    <message>
        <source>Let the chosen model judge from now on</source>
        <translation>Von nun an das gewählte Modell urteilen lassen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
</context><context>
    <name>LiveBars</name>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>scharf</translation>
    </message>
    <message>
        <source>not sharp</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>zu hell</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>no fiber</source>
        <translation>keine Faser</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>off centre</source>
        <translation>außermittig</translation>
    </message>
</context><context>
    <name>LiveCard</name>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message>
        <source>quality {score} of 100</source>
        <translation>Güte {score} von 100</translation>
    </message>
</context><context>
    <name>LiveSide</name>
    <message>
        <source>Rate</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>End face</source>
        <translation>Endfläche</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Beurteiler</translation>
    </message>
    <message>
        <source>{rate} frames/s, {dropped} not inspected</source>
        <translation>{rate} Bilder/s, {dropped} nicht geprüft</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>the rules alone</source>
        <translation>die Regeln allein</translation>
    </message>
</context><context>
    <name>LiveTable</name>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No defects found</source>
        <translation>Keine Fehler gefunden</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
</context><context>
    <name>LiveWindow</name>
    <message>
        <source>D-Scope Blink – live</source>
        <translation>D-Scope Blink – live</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
</context><context>
    <name>LockPanel</name>
    <message>
        <source>To the station check</source>
        <translation>Zum Stationstest</translation>
    </message>
    <message>
        <source>Opens the screen with the station check</source>
        <translation>Öffnet die Seite mit dem Stationstest</translation>
    </message>
    <message>
        <source>{why}. Nothing is judged before.</source>
        <translation>{why}. Vorher wird nichts beurteilt.</translation>
    </message>
</context><context>
    <name>MainWindow</name>
    <message>
        <source>D-Scope Blink</source>
        <translation>D-Scope Blink</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Role: {role}. Press to change it.</source>
        <translation>Rolle: {role}. Drücken, um sie zu wechseln.</translation>
    </message>
</context><context>
    <name>MarkBar</name>
    <message>
        <source>The mark before (←)</source>
        <translation>Die vorige Marke (←)</translation>
    </message>
    <message>
        <source>Take (A)</source>
        <translation>Übernehmen (A)</translation>
    </message>
    <message>
        <source>Take mask and class as the inspection has them (A)</source>
        <translation>Maske und Klasse der Prüfung übernehmen (A)</translation>
    </message>
    <message>
        <source>New mark (N)</source>
        <translation>Neue Marke (N)</translation>
    </message>
    <message>
        <source>Draw a mark that the inspection missed (N)</source>
        <translation>Eine Marke zeichnen, die die Prüfung übersehen hat (N)</translation>
    </message>
    <message>
        <source>All good (G)</source>
        <translation>Alles gut (G)</translation>
    </message>
    <message>
        <source>Nothing on this end face is a defect (G)</source>
        <translation>Nichts auf dieser Endfläche ist ein Fehler (G)</translation>
    </message>
    <message>
        <source>The next mark, or the next picture (→)</source>
        <translation>Die nächste Marke oder das nächste Bild (→)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Try again to keep what is not kept yet</source>
        <translation>Noch einmal versuchen, das noch nicht Gesicherte zu sichern</translation>
    </message>
</context><context>
    <name>MarksPresenter</name>
    <message>
        <source>Draw the mark: {word}. Another class by its key.</source>
        <translation>Die Marke zeichnen: {word}. Andere Klasse mit ihrer Taste.</translation>
    </message>
    <message>
        <source>The whole end face is good</source>
        <translation>Die ganze Endfläche ist gut</translation>
    </message>
    <message>
        <source>✔ Kept</source>
        <translation>✔ Gesichert</translation>
    </message>
    <message>
        <source>✖ Not kept yet: {error}</source>
        <translation>✖ Noch nicht gesichert: {error}</translation>
    </message>
</context><context>
    <name>Models</name>
    <message>
        <source>The model dropped as {name} is refused</source>
        <translation>Das als {name} abgelegte Modell wird abgelehnt</translation>
    </message>
    <message>
        <source>The model {name} was dropped and is taken in</source>
        <translation>Das Modell {name} wurde abgelegt und ist eingelesen</translation>
    </message>
    <message>
        <source>{task}: no model judges any more</source>
        <translation>{task}: kein Modell urteilt mehr</translation>
    </message>
    <message>
        <source>{task}: {model} judges from now on</source>
        <translation>{task}: von nun an urteilt {model}</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>✖ refused</source>
        <translation>✖ abgelehnt</translation>
    </message>
    <message>
        <source>✔ active</source>
        <translation>✔ aktiv</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>this station alone</source>
        <translation>nur diese Station</translation>
    </message>
    <message>
        <source>models alone</source>
        <translation>nur Modelle</translation>
    </message>
    <message>
        <source>models beside the rules</source>
        <translation>Modelle neben den Regeln</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Type agrees</source>
        <translation>Art stimmt</translation>
    </message>
    <message>
        <source>Picture: regions</source>
        <translation>Bild: Flächen</translation>
    </message>
    <message>
        <source>Picture: scratches</source>
        <translation>Bild: Kratzer</translation>
    </message>
    <message>
        <source>▼ less</source>
        <translation>▼ weniger</translation>
    </message>
    <message>
        <source>▲ more</source>
        <translation>▲ mehr</translation>
    </message>
    <message>
        <source>≈ may be chance</source>
        <translation>≈ evtl. Zufall</translation>
    </message>
    <message>
        <source>Both found the same objects.</source>
        <translation>Beide fanden dieselben Objekte.</translation>
    </message>
    <message>
        <source>Found by {first} alone: {a}; by {second} alone: {b} (McNemar, exact: p = {p:.3g}).</source>
        <translation>Nur von {first} gefunden: {a}; nur von {second}: {b} (McNemar, exakt: p = {p:.3g}).</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>✔ active since {at}, by {by}</source>
        <translation>✔ aktiv seit {at}, durch {by}</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Hier gemessen</translation>
    </message>
    <message>
        <source>By its card</source>
        <translation>Laut Karte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt mit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>recall {recall}
precision {precision}
{data}</source>
        <translation>Trefferquote {recall}
Präzision {precision}
{data}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>auffällig</translation>
    </message>
    <message>
        <source>{name}, {count} pictures, {judges}</source>
        <translation>{name}, {count} Bilder, {judges}</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>the flattened end face</source>
        <translation>die ausgeglichene Endfläche</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>beliebige Größe</translation>
    </message>
</context><context>
    <name>ModelsPresenter</name>
    <message>
        <source>{name} is taken in; it is not active by that</source>
        <translation>{name} wird eingelesen; aktiv ist es damit nicht</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>{gone} is rolled back; the rules alone judge then</source>
        <translation>{gone} wird zurückgenommen; dann urteilen die Regeln allein</translation>
    </message>
    <message>
        <source>{gone} is rolled back; {back} judges then</source>
        <translation>{gone} wird zurückgenommen; dann urteilt {back}</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{name} becomes active</source>
        <translation>{name} wird aktiv</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>✔ {name} is taken in</source>
        <translation>✔ {name} ist eingelesen</translation>
    </message>
    <message>
        <source>✔ {name} was rolled back</source>
        <translation>✔ {name} wurde zurückgenommen</translation>
    </message>
    <message>
        <source>⚠ passed over: {fault}</source>
        <translation>⚠ übergangen: {fault}</translation>
    </message>
    <message>
        <source>✔ {name} judges from the next capture on; live picture and stream: the rules alone</source>
        <translation>✔ {name} urteilt ab der nächsten Aufnahme; Livebild und Stream: die Regeln allein</translation>
    </message>
    <message>
        <source>Folder with a model: its card and its file</source>
        <translation>Ordner mit einem Modell: seine Karte und seine Datei</translation>
    </message>
</context><context>
    <name>ModelsScreen</name>
    <message>
        <source>How models come here, are compared and become active</source>
        <translation>Wie Modelle herkommen, verglichen und aktiv werden</translation>
    </message>
</context><context>
    <name>MonthChart</name>
    <message>
        <source>Flips by month:   {up} upwards   {down} downwards</source>
        <translation>Urteilswechsel je Monat:   {up} nach oben   {down} nach unten</translation>
    </message>
</context><context>
    <name>NoticeList</name>
    <message>
        <source>Notices of the stream</source>
        <translation>Meldungen des Streams</translation>
    </message>
</context><context>
    <name>Notices</name>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context><context>
    <name>NoticesScreen</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
</context><context>
    <name>NumberEditor</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context><context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context><context>
    <name>OperatorPresenter</name>
    <message>
        <source>Pick a part first</source>
        <translation>Erst ein Teil wählen</translation>
    </message>
    <message>
        <source>There is no camera: no capture</source>
        <translation>Keine Kamera: keine Aufnahme</translation>
    </message>
    <message>
        <source>Still judging</source>
        <translation>Wird noch beurteilt</translation>
    </message>
    <message>
        <source>Scan the serial number first</source>
        <translation>Erst die Seriennummer scannen</translation>
    </message>
    <message>
        <source>Booking taken back: {part}</source>
        <translation>Buchung zurückgenommen: {part}</translation>
    </message>
    <message>
        <source>Nothing to clean: capture first</source>
        <translation>Nichts zu reinigen: erst aufnehmen</translation>
    </message>
    <message>
        <source>Still judging: scan again after the verdict</source>
        <translation>Wird noch beurteilt: nach dem Urteil erneut scannen</translation>
    </message>
    <message>
        <source>The scan was not understood: scan again</source>
        <translation>Scan nicht verstanden: erneut scannen</translation>
    </message>
    <message>
        <source>Still judging: enter it again after the verdict</source>
        <translation>Wird noch beurteilt: nach dem Urteil erneut eingeben</translation>
    </message>
    <message>
        <source>Still judging: pick the part after the verdict</source>
        <translation>Wird noch beurteilt: Teil nach dem Urteil wählen</translation>
    </message>
    <message>
        <source>A technician is asked; the part waits</source>
        <translation>Techniker gerufen; das Teil wartet</translation>
    </message>
    <message>
        <source>There is no booking to take back</source>
        <translation>Keine Buchung zurückzunehmen</translation>
    </message>
</context><context>
    <name>PartPicker</name>
    <message>
        <source>Part numbers</source>
        <translation>Teilenummern</translation>
    </message>
    <message>
        <source>Keep the part (Esc)</source>
        <translation>Teil behalten (Esc)</translation>
    </message>
    <message>
        <source>Keep the part</source>
        <translation>Teil behalten</translation>
    </message>
    <message>
        <source>Close the list without picking</source>
        <translation>Die Liste schließen, ohne zu wählen</translation>
    </message>
    <message>
        <source>Which part is inspected?</source>
        <translation>Welches Teil wird geprüft?</translation>
    </message>
</context><context>
    <name>PathEditor</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context><context>
    <name>PeriodRow</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Only today</source>
        <translation>Nur heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 T.</translation>
    </message>
    <message>
        <source>The last 7 days, today included</source>
        <translation>Die letzten 7 Tage, heute eingeschlossen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 T.</translation>
    </message>
    <message>
        <source>The last 30 days, today included</source>
        <translation>Die letzten 30 Tage, heute eingeschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From the beginning on</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From one date to another</source>
        <translation>Von einem Datum zum anderen</translation>
    </message>
</context><context>
    <name>PictureArea</name>
    <message>
        <source>{rate} fps · {dropped} dropped</source>
        <translation>{rate} Bilder/s · {dropped} verworfen</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Die Kamera ist aus</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Die Kamera startet…</translation>
    </message>
    <message>
        <source>Camera lost: it is tried again and again</source>
        <translation>Kamera verloren: Es wird immer wieder versucht</translation>
    </message>
</context><context>
    <name>PictureView</name>
    <message>
        <source>Picture of the end face</source>
        <translation>Bild der Endfläche</translation>
    </message>
</context><context>
    <name>PinDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Falsche PIN. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose the new PIN again.</source>
        <translation>Die beiden waren nicht gleich. Die neue PIN noch einmal wählen.</translation>
    </message>
    <message>
        <source>Wrong PIN too often. Try again in {time}.</source>
        <translation>Zu oft eine falsche PIN. Weiter in {time}.</translation>
    </message>
    <message>
        <source>PIN of {role}</source>
        <translation>PIN: {role}</translation>
    </message>
    <message>
        <source>Choose a new PIN for {role}: 4 to 12 digits</source>
        <translation>Neue PIN für {role} wählen: 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>The new PIN of {role} once more</source>
        <translation>Die neue PIN für {role} noch einmal</translation>
    </message>
</context><context>
    <name>PlaceNotice</name>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context><context>
    <name>PlanPage</name>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nobody knows which parts are good</source>
        <translation>Unbekannt, welche Teile gut sind</translation>
    </message>
    <message>
        <source>It is known of every part</source>
        <translation>Von jedem Teil bekannt</translation>
    </message>
    <message>
        <source>1, 2, 3 … or names of your own, with commas between</source>
        <translation>1, 2, 3 … oder eigene Namen, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Width from the lower to the upper limit, if there is one</source>
        <translation>Breite von der unteren zur oberen Grenze, falls es eine gibt</translation>
    </message>
    <message>
        <source>Parts that must fail, with commas between; all others must pass</source>
        <translation>Teile, die schlecht sein müssen, etwa 3, 7; alle anderen gut</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>In der Zone</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Names of the parts</source>
        <translation>Namen der Teile</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>True verdict</source>
        <translation>Wahres Urteil</translation>
    </message>
    <message>
        <source>Known to fail</source>
        <translation>Bekannt schlecht</translation>
    </message>
    <message>
        <source>Back to the list; nothing is kept</source>
        <translation>Zurück zur Liste; nichts wird behalten</translation>
    </message>
    <message>
        <source>Draw the order of the captures and begin (Ctrl+Return)</source>
        <translation>Die Reihenfolge der Aufnahmen auslosen und anfangen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>{parts} parts × {operators} operators × {trials} trials = {captures} captures</source>
        <translation>{parts} Teile × {operators} Bediener × {trials} Durchgänge = {captures} Aufnahmen</translation>
    </message>
    <message>
        <source>few: parts × operators should be 15 or more, or the result will be unsure</source>
        <translation>wenig: Teile × Bediener sollte mindestens 15 sein, sonst wird das Ergebnis unsicher</translation>
    </message>
</context><context>
    <name>ProblemList</name>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>{count} things are wrong; tap one to go there</source>
        <translation>{count} Dinge stimmen nicht; eines antippen, um hinzugehen</translation>
    </message>
    <message>
        <source>One thing is wrong</source>
        <translation>Eines stimmt nicht</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Nichts widerspricht sich</translation>
    </message>
</context><context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Neu beurteilen</translation>
    </message>
    <message>
        <source>Waits until nobody types any more…</source>
        <translation>Wartet, bis niemand mehr tippt…</translation>
    </message>
    <message>
        <source>Given up; the numbers are not whole.</source>
        <translation>Abgebrochen; die Zahlen sind unvollständig.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Looks into the history…</source>
        <translation>Sieht in den Verlauf…</translation>
    </message>
    <message>
        <source>{done} of {total} looked at</source>
        <translation>{done} von {total} angesehen</translation>
    </message>
    <message>
        <source>How much of the history has been judged again</source>
        <translation>Wie viel vom Verlauf neu beurteilt ist</translation>
    </message>
    <message>
        <source>End judging again</source>
        <translation>Das neue Beurteilen beenden</translation>
    </message>
    <message>
        <source>Judge the history again, with what was stored meanwhile</source>
        <translation>Den Verlauf neu beurteilen, mit inzwischen Gespeichertem</translation>
    </message>
</context><context>
    <name>QueuePanel</name>
    <message>
        <source>Only what is left</source>
        <translation>Nur Offenes</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Selbst weiter</translation>
    </message>
    <message>
        <source>Capture (C)</source>
        <translation>Aufnehmen (C)</translation>
    </message>
    <message>
        <source>Live (L)</source>
        <translation>Live (L)</translation>
    </message>
    <message>
        <source>Today: {} labelled</source>
        <translation>Heute: {} annotiert</translation>
    </message>
    <message>
        <source>Older ones: {}</source>
        <translation>Ältere: {}</translation>
    </message>
    <message>
        <source>List older pictures as well</source>
        <translation>Auch ältere Bilder auflisten</translation>
    </message>
    <message>
        <source>{marks} marks left on {pictures} pictures</source>
        <translation>noch {marks} Marken auf {pictures} Bildern</translation>
    </message>
    <message>
        <source>; {} older ones at the end of the list</source>
        <translation>; {} ältere am Ende der Liste</translation>
    </message>
    <message>
        <source>The two judges disagree on nothing. Choose pictures from the history.</source>
        <translation>Die beiden Beurteiler sind nirgends uneins. Bilder aus dem Verlauf wählen.</translation>
    </message>
    <message>
        <source>Nothing in the history fits</source>
        <translation>Nichts im Verlauf passt</translation>
    </message>
    <message>
        <source>Put an end face under the microscope and capture it</source>
        <translation>Eine Endfläche unter das Mikroskop legen und aufnehmen</translation>
    </message>
    <message>
        <source>Pictures to be labelled</source>
        <translation>Zu annotierende Bilder</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Marks on which the two judges disagree</source>
        <translation>Marken, bei denen die beiden Beurteiler uneins sind</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Pictures chosen from the history</source>
        <translation>Aus dem Verlauf gewählte Bilder</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Capture end faces now, to label them</source>
        <translation>Jetzt Endflächen aufnehmen, um sie zu annotieren</translation>
    </message>
    <message>
        <source>Hide pictures of which all was said</source>
        <translation>Bilder ausblenden, zu denen alles bestimmt ist</translation>
    </message>
    <message>
        <source>Go to the next mark as soon as something was said of this one</source>
        <translation>Zur nächsten Marke gehen, sobald diese bestimmt ist</translation>
    </message>
    <message>
        <source>Capture and inspect what lies under the microscope (C)</source>
        <translation>Aufnehmen und prüfen, was unter dem Mikroskop liegt (C)</translation>
    </message>
    <message>
        <source>Show the live picture (L)</source>
        <translation>Das Livebild zeigen (L)</translation>
    </message>
</context><context>
    <name>QueuePresenter</name>
    <message>
        <source>✔ Nothing more is left here</source>
        <translation>✔ Hier ist nichts mehr offen</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>Dies ist das erste Bild</translation>
    </message>
    <message>
        <source>✖ The station is busy; wait a moment</source>
        <translation>✖ Die Station ist beschäftigt; einen Moment warten</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
</context><context>
    <name>QuickCard</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Berühren</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Pages for operators, technicians, QA, integrators and developers</source>
        <translation>Seiten für Bediener, Techniker, QS, Integratoren und Entwickler</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>Fünf Schritte</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Was die Antworten bedeuten</translation>
    </message>
</context><context>
    <name>Reading</name>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
</context><context>
    <name>ReadingsCharts</name>
    <message>
        <source>By part (line: mean)</source>
        <translation>Nach Teil (Linie: Mittel)</translation>
    </message>
    <message>
        <source>By operator (line: mean)</source>
        <translation>Nach Bediener (Linie: Mittel)</translation>
    </message>
    <message>
        <source>Part × operator (means)</source>
        <translation>Teil × Bediener (Mittel)</translation>
    </message>
</context><context>
    <name>ReadingsTable</name>
    <message>
        <source>Quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
</context><context>
    <name>Reasons</name>
    <message>
        <source>{what} {ids} in {zone}: {found}, allowed: {limit}</source>
        <translation>{what} {ids} in Zone {zone}: {found}, erlaubt: {limit}</translation>
    </message>
    <message>
        <source>{excess} µm too large</source>
        <translation>{excess} µm zu groß</translation>
    </message>
    <message>
        <source>scratches</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>pits</source>
        <translation>Grübchen</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>Ausbrüche</translation>
    </message>
    <message>
        <source>cracks</source>
        <translation>Risse</translation>
    </message>
    <message>
        <source>pieces of dirt</source>
        <translation>Schmutzteilchen</translation>
    </message>
    <message>
        <source>films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <translation>{names} und {rest} weitere</translation>
    </message>
    <message>
        <source>{found} {what} in {zone} ({ids}), allowed: {limit}</source>
        <translation>{found} {what} in Zone {zone} ({ids}), erlaubt: {limit}</translation>
    </message>
    <message>
        <source>{what} {ids} in {zone}: {found}, allowed: {limit} (within the guard band)</source>
        <translation>{what} {ids} in {zone}: {found}, erlaubt: {limit} (im Schutzband)</translation>
    </message>
    <message>
        <source>Wrong part for this recipe: the fiber measures {found}, expected {limit}</source>
        <translation>Falsches Teil für dieses Rezept: Die Faser misst {found}, erwartet {limit}</translation>
    </message>
    <message>
        <source>Wrong part for this recipe: the core measures {found}, expected {limit}</source>
        <translation>Falsches Teil für dieses Rezept: Der Kern misst {found}, erwartet {limit}</translation>
    </message>
    <message>
        <source>The magnification is too low: {found}, needed {limit}; call a technician</source>
        <translation>Die Vergrößerung ist zu gering: {found}, nötig {limit}; Techniker rufen</translation>
    </message>
    <message>
        <source>{what} {ids} in {zone} has no size in µm; call a technician</source>
        <translation>{what} {ids} in Zone {zone} hat keine Größe in µm; Techniker rufen</translation>
    </message>
    <message>
        <source>Dirt on the microscope itself ({ids}) may hide a defect in {zone}: clean the microscope</source>
        <translation>Schmutz am Mikroskop selbst ({ids}) kann in {zone} einen Fehler verdecken: Mikroskop reinigen</translation>
    </message>
    <message>
        <source>Zone {zone} was not inspected; call a technician</source>
        <translation>Die Zone {zone} wurde nicht geprüft; Techniker rufen</translation>
    </message>
    <message>
        <source>The picture cannot be read: capture it again</source>
        <translation>Das Bild ist nicht lesbar: noch einmal aufnehmen</translation>
    </message>
    <message>
        <source>No connector: insert one</source>
        <translation>Kein Stecker: einen einsetzen</translation>
    </message>
    <message>
        <source>The end face was not seen on this frame: hold it still</source>
        <translation>Die Endfläche war auf diesem Bild nicht zu sehen: ruhig halten</translation>
    </message>
    <message>
        <source>Not sharp: turn the focus until the bar is full</source>
        <translation>Nicht scharf: am Fokus drehen, bis der Balken voll ist</translation>
    </message>
    <message>
        <source>Too dark or too bright: set the light to the middle of the bar</source>
        <translation>Zu dunkel oder zu hell: das Licht auf die Mitte des Balkens stellen</translation>
    </message>
    <message>
        <source>Overexposed: turn the light down</source>
        <translation>Überbelichtet: weniger Licht</translation>
    </message>
    <message>
        <source>Too little contrast: set focus and light, clean the lens, or call a technician</source>
        <translation>Zu wenig Kontrast: Fokus und Licht einstellen, Linse reinigen oder Techniker rufen</translation>
    </message>
    <message>
        <source>Not sharp enough for small defects: turn the focus until the bar is full</source>
        <translation>Für kleine Fehler nicht scharf genug: am Fokus drehen, bis der Balken voll ist</translation>
    </message>
    <message>
        <source>The picture is compressed too much: save it with less compression, or as PNG</source>
        <translation>Das Bild ist zu stark komprimiert: mit weniger Kompression oder als PNG speichern</translation>
    </message>
    <message>
        <source>A film covers the end face: clean it and capture again</source>
        <translation>Ein Film bedeckt die Endfläche: reinigen und neu aufnehmen</translation>
    </message>
    <message>
        <source>Off centre: move the fiber to the middle</source>
        <translation>Außermittig: die Faser in die Mitte rücken</translation>
    </message>
    <message>
        <source>The scale does not fit the fiber: call a technician to calibrate the station</source>
        <translation>Der Maßstab passt nicht zur Faser: Techniker rufen, die Station kalibrieren</translation>
    </message>
    <message>
        <source>No scale is known: call a technician to calibrate the station</source>
        <translation>Kein Maßstab bekannt: Techniker rufen, die Station kalibrieren</translation>
    </message>
    <message>
        <source>The calibration has ended or does not belong to this camera: call a technician to calibrate</source>
        <translation>Die Kalibrierung ist abgelaufen oder gehört nicht zu dieser Kamera: Techniker rufen, die Station kalibrieren</translation>
    </message>
    <message>
        <source>The program failed on this picture: call a technician</source>
        <translation>Das Programm hat bei diesem Bild versagt: Techniker rufen</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message>
        <source>Within the guard band</source>
        <translation>Im Schutzband</translation>
    </message>
    <message>
        <source>Picture unreadable</source>
        <translation>Bild unlesbar</translation>
    </message>
    <message>
        <source>No connector</source>
        <translation>Kein Stecker</translation>
    </message>
    <message>
        <source>End face not seen</source>
        <translation>Endfläche nicht gesehen</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>Nicht scharf</translation>
    </message>
    <message>
        <source>Too dark or too bright</source>
        <translation>Zu dunkel oder zu hell</translation>
    </message>
    <message>
        <source>Overexposed</source>
        <translation>Überbelichtet</translation>
    </message>
    <message>
        <source>Too little contrast</source>
        <translation>Zu wenig Kontrast</translation>
    </message>
    <message>
        <source>Not quite sharp</source>
        <translation>Nicht ganz scharf</translation>
    </message>
    <message>
        <source>Compressed too much</source>
        <translation>Zu stark komprimiert</translation>
    </message>
    <message>
        <source>Covered by a film</source>
        <translation>Von einem Film bedeckt</translation>
    </message>
    <message>
        <source>Off centre</source>
        <translation>Außermittig</translation>
    </message>
    <message>
        <source>Scale does not fit</source>
        <translation>Maßstab passt nicht</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>Kein Maßstab</translation>
    </message>
    <message>
        <source>Calibration unusable</source>
        <translation>Kalibrierung unbrauchbar</translation>
    </message>
    <message>
        <source>Wrong part</source>
        <translation>Falsches Teil</translation>
    </message>
    <message>
        <source>Wrong part (core)</source>
        <translation>Falsches Teil (Kern)</translation>
    </message>
    <message>
        <source>Magnification too low</source>
        <translation>Vergrößerung zu gering</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Zone not inspected</source>
        <translation>Zone nicht geprüft</translation>
    </message>
    <message>
        <source>Dirty microscope</source>
        <translation>Mikroskop schmutzig</translation>
    </message>
    <message>
        <source>Judges disagree</source>
        <translation>Beurteiler uneins</translation>
    </message>
    <message>
        <source>Program failed</source>
        <translation>Programm versagte</translation>
    </message>
</context><context>
    <name>RecipeForm</name>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>of the station</source>
        <translation>wie Station</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Camera file</source>
        <translation>Kameradatei</translation>
    </message>
    <message>
        <source>Exposure, µs</source>
        <translation>Belichtung, µs</translation>
    </message>
    <message>
        <source>Gain, dB</source>
        <translation>Verstärkung, dB</translation>
    </message>
</context><context>
    <name>RecipeTable</name>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
</context><context>
    <name>Recipes</name>
    <message>
        <source>The recipes were changed: they hold from the next part on</source>
        <translation>Die Rezepte wurden geändert: Sie gelten ab dem nächsten Teil</translation>
    </message>
    <message>
        <source>A change of the rule set {name} touches: {parts}</source>
        <translation>Eine Änderung des Regelwerks {name} betrifft: {parts}</translation>
    </message>
    <message>
        <source>A change of the fiber {name} touches: {parts}</source>
        <translation>Eine Änderung der Faser {name} betrifft: {parts}</translation>
    </message>
    <message>
        <source>no part yet</source>
        <translation>noch kein Teil</translation>
    </message>
    <message>
        <source>{parts} and {count} more</source>
        <translation>{parts} und {count} weitere</translation>
    </message>
    <message>
        <source>Say what the part is</source>
        <translation>Sagen, was das Teil ist</translation>
    </message>
    <message>
        <source>Type the part number as it is printed on the label</source>
        <translation>Die Teilenummer eintippen, wie auf dem Etikett gedruckt</translation>
    </message>
    <message>
        <source>There is a recipe of this part already</source>
        <translation>Ein Rezept für dieses Teil gibt es schon</translation>
    </message>
    <message>
        <source>Choose a fiber</source>
        <translation>Eine Faser wählen</translation>
    </message>
    <message>
        <source>There is no fiber {name}. {suggestion}</source>
        <translation>Die Faser {name} gibt es nicht. {suggestion}</translation>
    </message>
    <message>
        <source>Choose a rule set</source>
        <translation>Ein Regelwerk wählen</translation>
    </message>
    <message>
        <source>There is no rule set {name}. {suggestion}</source>
        <translation>Das Regelwerk {name} gibt es nicht. {suggestion}</translation>
    </message>
    <message>
        <source>No version of it is in force: parts are refused until one is</source>
        <translation>Keine Version davon ist in Kraft: Bis dahin werden Teile abgelehnt</translation>
    </message>
    <message>
        <source>It is written for a cladding of {wanted} µm, and this fiber has {given} µm</source>
        <translation>Es gilt für einen Mantel von {wanted} µm, und diese Faser hat {given} µm</translation>
    </message>
    <message>
        <source>It does not name this fiber among those it is meant for</source>
        <translation>Diese Faser ist nicht unter denen, für die es gedacht ist</translation>
    </message>
    <message>
        <source>Type a number, or nothing</source>
        <translation>Eine Zahl eintippen oder nichts</translation>
    </message>
    <message>
        <source>It must be more than 0</source>
        <translation>Muss größer als 0 sein</translation>
    </message>
</context><context>
    <name>RecipesPresenter</name>
    <message>
        <source>{new} new and {changed} changed from {file}, {same} as before</source>
        <translation>{new} neu und {changed} geändert aus {file}, {same} wie vorher</translation>
    </message>
    <message>
        <source>✔ {count} recipes are in {file}</source>
        <translation>✔ {count} Rezepte sind in {file}</translation>
    </message>
    <message>
        <source>changed {part}</source>
        <translation>{part} geändert</translation>
    </message>
    <message>
        <source>added {part}</source>
        <translation>{part} hinzugefügt</translation>
    </message>
    <message>
        <source>removed {part}</source>
        <translation>{part} entfernt</translation>
    </message>
    <message>
        <source>✔ Taken back: {step}</source>
        <translation>✔ Zurückgenommen: {step}</translation>
    </message>
    <message>
        <source>Take back: {step} (Ctrl+Z)</source>
        <translation>Zurücknehmen: {step} (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Neues Rezept</translation>
    </message>
    <message>
        <source>{part} *</source>
        <translation>{part} *</translation>
    </message>
    <message>
        <source>Recipes from a file</source>
        <translation>Rezepte aus einer Datei</translation>
    </message>
    <message>
        <source>Recipes (*.csv)</source>
        <translation>Rezepte (*.csv)</translation>
    </message>
    <message>
        <source>Recipes into a file</source>
        <translation>Rezepte in eine Datei</translation>
    </message>
</context><context>
    <name>RecipesScreen</name>
    <message>
        <source>Rule sets</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Back to the rule sets (Esc)</source>
        <translation>Zurück zu den Regelwerken (Esc)</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Neues Rezept</translation>
    </message>
    <message>
        <source>Begin a recipe of another part (Ctrl+N)</source>
        <translation>Ein Rezept für ein anderes Teil anfangen (Strg+N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Inspect this part no more; undo brings it back</source>
        <translation>Dieses Teil nicht mehr prüfen; Rückgängig bringt es zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Die letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add and change recipes from a CSV file</source>
        <translation>Rezepte aus einer CSV-Datei hinzufügen und ändern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write all recipes as CSV (Ctrl+E)</source>
        <translation>Alle Rezepte als CSV schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept sichern</translation>
    </message>
    <message>
        <source>Inspect by it from the next part on (Ctrl+S)</source>
        <translation>Ab dem nächsten Teil danach prüfen (Strg+S)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Zurück zum Gesicherten</translation>
    </message>
    <message>
        <source>Part, title, fiber, rule set…</source>
        <translation>Teil, Titel, Faser, Regelwerk…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context><context>
    <name>ReleasePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Back to the fields of this draft</source>
        <translation>Zurück zu den Feldern dieses Entwurfs</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Let this version judge never again</source>
        <translation>Diese Version nie wieder urteilen lassen</translation>
    </message>
    <message>
        <source>Roll back to this…</source>
        <translation>Wieder einsetzen…</translation>
    </message>
    <message>
        <source>Put this version in force again at once</source>
        <translation>Diese Version sofort wieder in Kraft setzen</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Release this draft; somebody else must have drafted it</source>
        <translation>Diesen Entwurf freigeben; verfasst haben muss ihn jemand anders</translation>
    </message>
    <message>
        <source>Effect on the history</source>
        <translation>Wirkung auf den Verlauf</translation>
    </message>
    <message>
        <source>the makers of the program</source>
        <translation>den Herstellern des Programms</translation>
    </message>
    <message>
        <source>drafted by {names}</source>
        <translation>entworfen von {names}</translation>
    </message>
    <message>
        <source>in force from {date}</source>
        <translation>in Kraft ab {date}</translation>
    </message>
    <message>
        <source>Give up draft…</source>
        <translation>Entwurf aufgeben…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>in force at once</source>
        <translation>sofort in Kraft</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>in Kraft ab</translation>
    </message>
    <message>
        <source>When it comes into force</source>
        <translation>Wann es in Kraft tritt</translation>
    </message>
    <message>
        <source>From when it is in force</source>
        <translation>Ab wann es in Kraft ist</translation>
    </message>
</context><context>
    <name>ReleasePresenter</name>
    <message>
        <source>Approve {name}: another person than who drafted it signs</source>
        <translation>{name} freigeben: Es unterschreibt eine andere Person als der Verfasser</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>{name} zurückziehen</translation>
    </message>
    <message>
        <source>Give up the draft {name}</source>
        <translation>Den Entwurf {name} aufgeben</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Roll back to {name}: it is in force again at once</source>
        <translation>{name} wieder einsetzen: gilt sofort wieder</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>nothing would judge then, and parts bound to it would be refused</source>
        <translation>dann würde nichts mehr urteilen, und daran gebundene Teile würden abgelehnt</translation>
    </message>
    <message>
        <source>{name} would judge then</source>
        <translation>dann würde {name} urteilen</translation>
    </message>
    <message>
        <source>✔ approved by {name}</source>
        <translation>✔ freigegeben von {name}</translation>
    </message>
    <message>
        <source>✔ retired by {name}</source>
        <translation>✔ zurückgezogen von {name}</translation>
    </message>
    <message>
        <source>✔ rolled back by {name}</source>
        <translation>✔ wieder eingesetzt von {name}</translation>
    </message>
</context><context>
    <name>Report</name>
    <message>
        <source>Inspection report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>D-Scope Blink   ·   Inspection report</source>
        <translation>D-Scope Blink   ·   Prüfbericht</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>without serial</source>
        <translation>ohne Seriennummer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing breaks a limit.</source>
        <translation>Keine Grenze ist überschritten.</translation>
    </message>
    <message>
        <source>What would turn the verdict</source>
        <translation>Was das Urteil kippen würde</translation>
    </message>
    <message>
        <source>The edition that judged it is no longer on this station.</source>
        <translation>Die Ausgabe, nach der geurteilt wurde, ist nicht mehr auf dieser Station.</translation>
    </message>
    <message>
        <source>Nothing that could be named.</source>
        <translation>Nichts, was sich nennen ließe.</translation>
    </message>
    <message>
        <source>Defects: {}</source>
        <translation>Fehler: {}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Size ± U</source>
        <translation>Größe ± U</translation>
    </message>
    <message>
        <source>Limit, source</source>
        <translation>Grenze, Quelle</translation>
    </message>
    <message>
        <source>Outcome, margin</source>
        <translation>Ergebnis, Abstand</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Yield {}</source>
        <translation>Ausbeute {}</translation>
    </message>
    <message>
        <source>passes among {judged} judged inspections, of {total} in all</source>
        <translation>gute unter {judged} beurteilten Prüfungen, von {total} insgesamt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context><context>
    <name>ResidualHistogram</name>
    <message>
        <source>Histogram of the residuals</source>
        <translation>Histogramm der Residuen</translation>
    </message>
    <message>
        <source>No dots yet</source>
        <translation>Noch keine Punkte</translation>
    </message>
    <message>
        <source>residuals 0 … {most:.2f} px,   rms {rms:.3f} px</source>
        <translation>Residuen 0 … {most:.2f} px,   RMS {rms:.3f} px</translation>
    </message>
</context><context>
    <name>ResultPage</name>
    <message>
        <source>PDF report</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <source>Write tables and charts as PDF (Ctrl+P)</source>
        <translation>Tabellen und Diagramme als PDF schreiben (Strg+P)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Write tables and readings as workbook (Ctrl+E)</source>
        <translation>Tabellen und Messwerte als Arbeitsmappe schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Go on capturing, or take one again</source>
        <translation>Weiter aufnehmen oder eine wiederholen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list of studies</source>
        <translation>Zurück zur Liste der Studien</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Wird ausgewertet…</translation>
    </message>
    <message>
        <source>Gauge R&amp;R</source>
        <translation>Gauge R&amp;R</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
</context><context>
    <name>ResultPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The result was read</source>
        <translation>Das Ergebnis ist gelesen</translation>
    </message>
    <message>
        <source>{time}   ·   {by}   ·   {camera}</source>
        <translation>{time}   ·   {by}   ·   {camera}</translation>
    </message>
    <message>
        <source>{facts}   ·   broken off</source>
        <translation>{facts}   ·   abgebrochen</translation>
    </message>
    <message>
        <source>Take this check along as a file</source>
        <translation>Diesen Test als Datei mitnehmen</translation>
    </message>
</context><context>
    <name>RetakePanel</name>
    <message>
        <source>Keep it (Esc)</source>
        <translation>Behalten (Esc)</translation>
    </message>
    <message>
        <source>Put part {part} in again for {operator}, then say why:</source>
        <translation>Teil {part} für {operator} noch einmal einsetzen, dann den Grund nennen:</translation>
    </message>
    <message>
        <source>The first capture is kept in the history, with this reason</source>
        <translation>Die erste Aufnahme bleibt mit diesem Grund im Verlauf</translation>
    </message>
</context><context>
    <name>RingsView</name>
    <message>
        <source>Zones of the rule set on a picture</source>
        <translation>Zonen des Regelwerks auf einem Bild</translation>
    </message>
    <message>
        <source>No picture to lay the zones on</source>
        <translation>Kein Bild, um die Zonen daraufzulegen</translation>
    </message>
    <message>
        <source>Zones in µm need a picture with a scale</source>
        <translation>Zonen in µm brauchen ein Bild mit Maßstab</translation>
    </message>
    <message>
        <source>{label} ({name}): {inner} to {outer} {unit}</source>
        <translation>{label} ({name}): {inner} bis {outer} {unit}</translation>
    </message>
    <message>
        <source>% of the cladding</source>
        <translation>% des Mantels</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
</context><context>
    <name>RoiBox</name>
    <message>
        <source>Whole sensor</source>
        <translation>Ganzer Sensor</translation>
    </message>
    <message>
        <source>Read out everything</source>
        <translation>Alles auslesen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
</context><context>
    <name>RoleDialog</name>
    <message>
        <source>Who works here</source>
        <translation>Wer arbeitet hier</translation>
    </message>
    <message>
        <source>Operator's name, for the records</source>
        <translation>Name des Bedieners, für die Aufzeichnungen</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Name übernehmen</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Arbeiten als</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context><context>
    <name>RuleDiff</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>{column}, source</source>
        <translation>{column}, Quelle</translation>
    </message>
    <message>
        <source>– not there</source>
        <translation>– nicht vorhanden</translation>
    </message>
</context><context>
    <name>RuleFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Compared with a bought copy of the standard</source>
        <translation>Mit gekaufter Norm verglichen</translation>
    </message>
    <message>
        <source>Notice on screens and reports</source>
        <translation>Hinweis auf Seiten und Berichten</translation>
    </message>
    <message>
        <source>Diameters of zones in</source>
        <translation>Zonendurchmesser in</translation>
    </message>
    <message>
        <source>Detection floor, µm</source>
        <translation>Nachweisgrenze, µm</translation>
    </message>
    <message>
        <source>Only for a cladding of</source>
        <translation>Nur für Mantel von</translation>
    </message>
    <message>
        <source>Cladding, µm</source>
        <translation>Mantel, µm</translation>
    </message>
    <message>
        <source>Tolerance of the cladding, µm</source>
        <translation>Toleranz des Mantels, µm</translation>
    </message>
    <message>
        <source>Source of the cladding</source>
        <translation>Quelle des Mantels</translation>
    </message>
    <message>
        <source>Fibers</source>
        <translation>Fasern</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Politur</translation>
    </message>
    <message>
        <source>One fiber of an array</source>
        <translation>Eine Faser eines Arrays</translation>
    </message>
    <message>
        <source>No verdict when the picture is</source>
        <translation>Kein Urteil bei</translation>
    </message>
    <message>
        <source>Notes, one a line</source>
        <translation>Notizen, eine je Zeile</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Entscheidungsregel</translation>
    </message>
    <message>
        <source>Coverage factor k</source>
        <translation>Erweiterungsfaktor k</translation>
    </message>
    <message>
        <source>Guard band r, times U</source>
        <translation>Schutzband r, mal U</translation>
    </message>
    <message>
        <source>A conditional pass is</source>
        <translation>Bedingt gut ist</translation>
    </message>
    <message>
        <source>A conditional fail is</source>
        <translation>Bedingt schlecht ist</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Vereinbart mit</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kz.</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Number allowed</source>
        <translation>Erlaubte Anzahl</translation>
    </message>
</context><context>
    <name>RuleProblems</name>
    <message>
        <source>Zone {title}</source>
        <translation>Zone {title}</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>Bereich {number}</translation>
    </message>
    <message>
        <source>This is empty. Type something in.</source>
        <translation>Das ist leer. Etwas eingeben.</translation>
    </message>
    <message>
        <source>“{given}” is no number. Use digits and a point.</source>
        <translation>„{given}“ ist keine Zahl. Ziffern und einen Punkt verwenden.</translation>
    </message>
    <message>
        <source>“{given}” is no number of features. Type a whole number, none or any.</source>
        <translation>„{given}“ ist keine Anzahl von Merkmalen. Eine ganze Zahl, keine oder beliebig eingeben.</translation>
    </message>
    <message>
        <source>“{given}” is too small.</source>
        <translation>„{given}“ ist zu klein.</translation>
    </message>
    <message>
        <source>“{given}” cannot be a name: use small letters, digits, points and hyphens.</source>
        <translation>„{given}“ kann kein Name sein: Kleinbuchstaben, Ziffern, Punkte und Bindestriche verwenden.</translation>
    </message>
    <message>
        <source>There is no zone. Add one.</source>
        <translation>Es gibt keine Zone. Eine hinzufügen.</translation>
    </message>
    <message>
        <source>“{given}” is no band. Type it as the table says it: 5 from 2 to 5 µm.</source>
        <translation>„{given}“ ist kein Bereich. Wie in der Tabelle eintippen: 5 von 2 bis 5 µm.</translation>
    </message>
    <message>
        <source>This cannot be used: {said}</source>
        <translation>Das ist nicht verwendbar: {said}</translation>
    </message>
    <message>
        <source>It is not compared with a bought copy: a notice must say what was not compared.</source>
        <translation>Nicht mit gekaufter Norm verglichen: Ein Hinweis muss sagen, was nicht verglichen ist.</translation>
    </message>
    <message>
        <source>Two zones have the same name “{given}”.</source>
        <translation>Zwei Zonen haben denselben Namen „{given}“.</translation>
    </message>
    <message>
        <source>Two zones have the same label “{given}”.</source>
        <translation>Zwei Zonen haben dasselbe Kürzel „{given}“.</translation>
    </message>
    <message>
        <source>Zone {zone} begins at {inner}: a gap in the middle. The innermost zone begins at 0.</source>
        <translation>Zone {zone} beginnt bei {inner}: eine Lücke in der Mitte. Die innerste Zone beginnt bei 0.</translation>
    </message>
    <message>
        <source>Zone {zone} is empty: from {inner} to {outer}.</source>
        <translation>Zone {zone} ist leer: von {inner} bis {outer}.</translation>
    </message>
    <message>
        <source>Zones {inside} and {outside} overlap: {first} ends at {end}, {second} begins at {start}.</source>
        <translation>Zonen {inside} und {outside} überlappen: {first} endet bei {end}, {second} beginnt bei {start}.</translation>
    </message>
    <message>
        <source>Zones {inside} and {outside} leave a gap: {first} ends at {end}, {second} begins at {start}.</source>
        <translation>Zonen {inside} und {outside} lassen eine Lücke: {first} endet bei {end}, {second} beginnt bei {start}.</translation>
    </message>
    <message>
        <source>No limit is written. Where anything is allowed, say so.</source>
        <translation>Keine Grenze eingetragen. Wo alles erlaubt ist, das angeben.</translation>
    </message>
    <message>
        <source>A band begins either over {over} µm or at {at} µm, not both.</source>
        <translation>Ein Bereich beginnt entweder über {over} µm oder bei {at} µm, nicht beides.</translation>
    </message>
    <message>
        <source>A band ends either under {under} µm or at {at} µm, not both.</source>
        <translation>Ein Bereich endet entweder unter {under} µm oder bei {at} µm, nicht beides.</translation>
    </message>
    <message>
        <source>The band “{band}” is empty: it ends before it begins.</source>
        <translation>Der Bereich „{band}“ ist leer: Er endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>“{band}” and “{larger}” overlap.</source>
        <translation>„{band}“ und „{larger}“ überlappen.</translation>
    </message>
    <message>
        <source>“{band}” and “{larger}” leave a gap: nothing is said about the sizes between.</source>
        <translation>„{band}“ und „{larger}“ lassen eine Lücke: Über die Größen dazwischen ist nichts gesagt.</translation>
    </message>
    <message>
        <source>“{band}” lies below “{larger}”: smaller ones would fail where larger ones may pass.</source>
        <translation>„{band}“ liegt unter „{larger}“: Kleinere wären schlecht, wo größere gut sein können.</translation>
    </message>
    <message>
        <source>“{band}” and “{larger}” contradict each other: more of the larger ones would be allowed.</source>
        <translation>„{band}“ und „{larger}“ widersprechen sich: Von den größeren wären mehr erlaubt.</translation>
    </message>
    <message>
        <source>Nothing is said about sizes beyond “{band}”: a gap. Add a band.</source>
        <translation>Über Größen jenseits von „{band}“ ist nichts gesagt: eine Lücke. Einen Bereich hinzufügen.</translation>
    </message>
    <message>
        <source>“{band}” has no detection floor: noise would fail every part. Set the floor in the head.</source>
        <translation>„{band}“ hat keine Nachweisgrenze: Durch Rauschen wäre jedes Teil schlecht. Die Nachweisgrenze im Kopf setzen.</translation>
    </message>
    <message>
        <source>“{band}” lies below the detection floor of {floor} µm and could never act.</source>
        <translation>„{band}“ liegt unter der Nachweisgrenze von {floor} µm und könnte nie wirken.</translation>
    </message>
</context><context>
    <name>Rules</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>wieder eingesetzt</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Debris</source>
        <translation>Schmutz</translation>
    </message>
    <message>
        <source>Cracks</source>
        <translation>Risse</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>% of cladding</source>
        <translation>% des Mantels</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{shown} + {more}</source>
        <translation>{shown} + {more}</translation>
    </message>
    <message>
        <source>Badly lit</source>
        <translation>Schlecht beleuchtet</translation>
    </message>
    <message>
        <source>Not in focus</source>
        <translation>Nicht im Fokus</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Zu hell</translation>
    </message>
    <message>
        <source>Too little contrast</source>
        <translation>Zu wenig Kontrast</translation>
    </message>
    <message>
        <source>Not sharp enough for small marks</source>
        <translation>Zu unscharf für kleine Spuren</translation>
    </message>
    <message>
        <source>Too strongly compressed</source>
        <translation>Zu stark komprimiert</translation>
    </message>
    <message>
        <source>Covered by a film or fringes</source>
        <translation>Von Film oder Streifen bedeckt</translation>
    </message>
    <message>
        <source>A zone is cut off by the picture's edge</source>
        <translation>Eine Zone ist vom Bildrand abgeschnitten</translation>
    </message>
    <message>
        <source>Cladding and scale disagree</source>
        <translation>Mantel und Maßstab passen nicht zusammen</translation>
    </message>
    <message>
        <source>simple: the measured size decides</source>
        <translation>einfach: die gemessene Größe entscheidet</translation>
    </message>
    <message>
        <source>guarded: within the guard band is a fail</source>
        <translation>abgesichert: im Schutzband ist schlecht</translation>
    </message>
    <message>
        <source>guard band: within it is conditional</source>
        <translation>Schutzband: darin ist bedingt</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>kein Teil</translation>
    </message>
    <message>
        <source>Used by {parts}</source>
        <translation>Genutzt von {parts}</translation>
    </message>
    <message>
        <source>Fibers</source>
        <translation>Fasern</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts eingetragen</translation>
    </message>
</context><context>
    <name>RulesOnPaper</name>
    <message>
        <source>What each zone may carry</source>
        <translation>Was jede Zone tragen darf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Where each limit comes from</source>
        <translation>Woher jede Grenze kommt</translation>
    </message>
    <message>
        <source>Letters in brackets name the source itself.</source>
        <translation>Buchstaben in Klammern nennen die Quelle selbst.</translation>
    </message>
    <message>
        <source>D-Scope Blink   ·   Acceptance criteria</source>
        <translation>D-Scope Blink   ·   Annahmekriterien</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Printed {made}   ·   SHA-256 {sha256}…</source>
        <translation>Gedruckt {made}   ·   SHA-256 {sha256}…</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Source and certainty</source>
        <translation>Quelle und Sicherheit</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>How certain a figure is</source>
        <translation>Wie sicher eine Zahl ist</translation>
    </message>
    <message>
        <source>Scratches, by width</source>
        <translation>Kratzer, nach Breite</translation>
    </message>
    <message>
        <source>Defects, by diameter</source>
        <translation>Fehler, nach Durchmesser</translation>
    </message>
    <message>
        <source>Debris, by diameter</source>
        <translation>Schmutz, nach Durchmesser</translation>
    </message>
    <message>
        <source>Cracks, by diameter</source>
        <translation>Risse, nach Durchmesser</translation>
    </message>
    <message>
        <source>Films, by diameter</source>
        <translation>Filme, nach Durchmesser</translation>
    </message>
    <message>
        <source>as defects</source>
        <translation>wie Fehler</translation>
    </message>
    <message>
        <source>the same in three or more independent sources</source>
        <translation>gleich in drei oder mehr unabhängigen Quellen</translation>
    </message>
    <message>
        <source>the same in two independent sources</source>
        <translation>gleich in zwei unabhängigen Quellen</translation>
    </message>
    <message>
        <source>in one source</source>
        <translation>in einer Quelle</translation>
    </message>
    <message>
        <source>the publisher's own public abstract</source>
        <translation>öffentliche Kurzfassung des Herausgebers selbst</translation>
    </message>
    <message>
        <source>second-hand: somebody's account of a source that could not be opened</source>
        <translation>aus zweiter Hand: Wiedergabe einer Quelle, die nicht zugänglich war</translation>
    </message>
    <message>
        <source>from memory, seen in no source</source>
        <translation>aus dem Gedächtnis, in keiner Quelle gesehen</translation>
    </message>
    <message>
        <source>calculated from stated figures</source>
        <translation>aus angegebenen Zahlen berechnet</translation>
    </message>
    <message>
        <source>measured on the makers' own pictures</source>
        <translation>an eigenen Bildern der Hersteller gemessen</translation>
    </message>
    <message>
        <source>an engineering choice, no figure of a standard</source>
        <translation>eine technische Festlegung, keine Zahl einer Norm</translation>
    </message>
    <message>
        <source>{inner} to {outer} {unit}</source>
        <translation>{inner} bis {outer} {unit}</translation>
    </message>
    <message>
        <source>grey circle: edge of the cladding</source>
        <translation>grauer Kreis: Rand des Mantels</translation>
    </message>
    <message>
        <source>in force, as it comes with the program</source>
        <translation>in Kraft, wie mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>draft, judges nothing</source>
        <translation>Entwurf, beurteilt nichts</translation>
    </message>
    <message>
        <source>approved, not in force</source>
        <translation>freigegeben, nicht in Kraft</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Name and version</source>
        <translation>Name und Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Cladding</source>
        <translation>Mantel</translation>
    </message>
    <message>
        <source>{floor} µm: smaller features are not judged</source>
        <translation>{floor} µm: kleinere Merkmale werden nicht beurteilt</translation>
    </message>
    <message>
        <source>Detection floor</source>
        <translation>Nachweisgrenze</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Entscheidungsregel</translation>
    </message>
    <message>
        <source>No verdict when</source>
        <translation>Kein Urteil bei</translation>
    </message>
    <message>
        <source>% of the cladding</source>
        <translation>% des Mantels</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rolled back to</source>
        <translation>Wieder eingesetzt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>any fiber</source>
        <translation>jede Faser</translation>
    </message>
    <message>
        <source>any polish</source>
        <translation>jede Politur</translation>
    </message>
    <message>
        <source>one fiber of an array</source>
        <translation>eine Faser eines Arrays</translation>
    </message>
    <message>
        <source>any diameter</source>
        <translation>jeder Durchmesser</translation>
    </message>
</context><context>
    <name>RulesPresenter</name>
    <message>
        <source>The new draft {name} was not saved yet.</source>
        <translation>Der neue Entwurf {name} ist noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weiter</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context><context>
    <name>RulesScreen</name>
    <message>
        <source>How rules are edited and released</source>
        <translation>Wie Regeln bearbeitet und freigegeben werden</translation>
    </message>
</context><context>
    <name>RunPage</name>
    <message>
        <source>Capture (Space)</source>
        <translation>Aufnehmen (Leertaste)</translation>
    </message>
    <message>
        <source>Capture the part that is called for (Space)</source>
        <translation>Das verlangte Teil aufnehmen (Leertaste)</translation>
    </message>
    <message>
        <source>Last one again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Take the last capture again, with a reason (R)</source>
        <translation>Die letzte Aufnahme wiederholen, mit Grund (R)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the captures say so far</source>
        <translation>Was die Aufnahmen bisher sagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Back to the list; the study goes on where it is</source>
        <translation>Zurück zur Liste; die Studie geht dort weiter, wo sie ist</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>All parts are captured</source>
        <translation>Alle Teile sind aufgenommen</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>Durchgang {round} von {rounds}</translation>
    </message>
    <message>
        <source>Operator {}</source>
        <translation>Bediener {}</translation>
    </message>
    <message>
        <source>insert part</source>
        <translation>Teil einsetzen</translation>
    </message>
    <message>
        <source>Capturing: do not touch…</source>
        <translation>Wird aufgenommen: nicht berühren…</translation>
    </message>
    <message>
        <source>✔ Stored. Take the part out.</source>
        <translation>✔ Gespeichert. Teil herausnehmen.</translation>
    </message>
    <message>
        <source>⚠ Nothing could be read off this picture: focus and capture again</source>
        <translation>⚠ Aus diesem Bild ließ sich nichts ablesen: fokussieren und neu aufnehmen</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
</context><context>
    <name>Sandbox</name>
    <message>
        <source>Change a limit: what that would change of the history is shown here.</source>
        <translation>Eine Grenze ändern: Hier erscheint, was das am Verlauf ändern würde.</translation>
    </message>
    <message>
        <source>The draft has mistakes; it is tried when they are put right.</source>
        <translation>Der Entwurf hat Fehler; er wird erprobt, wenn sie behoben sind.</translation>
    </message>
    <message>
        <source>The draft has mistakes: these are the numbers of the last valid draft.</source>
        <translation>Der Entwurf hat Fehler: Das sind die Zahlen des letzten gültigen Entwurfs.</translation>
    </message>
    <message>
        <source>✔ No verdict would change.</source>
        <translation>✔ Kein Urteil würde wechseln.</translation>
    </message>
    <message>
        <source>No stored inspection fits what is chosen above.</source>
        <translation>Keine gespeicherte Prüfung passt zur Auswahl oben.</translation>
    </message>
    <message>
        <source>{name} has judged nothing yet. Choose 'Judged by any rule set' to try it on others.</source>
        <translation>{name} hat noch nichts beurteilt. „Nach irgendeinem Regelwerk beurteilt“ wählen, um es an anderen zu erproben.</translation>
    </message>
    <message>
        <source>The history is empty: no inspection has been stored yet.</source>
        <translation>Der Verlauf ist leer: Noch keine Prüfung ist gespeichert.</translation>
    </message>
    <message>
        <source>passed and would fail</source>
        <translation>gut, würde schlecht</translation>
    </message>
    <message>
        <source>failed and would pass</source>
        <translation>schlecht, würde gut</translation>
    </message>
    <message>
        <source>could not be judged any more</source>
        <translation>nicht mehr zu beurteilen</translation>
    </message>
    <message>
        <source>could be judged now</source>
        <translation>jetzt zu beurteilen</translation>
    </message>
    <message>
        <source>with another condition only</source>
        <translation>nur bei „bedingt“ anders</translation>
    </message>
    <message>
        <source>no end face on the picture</source>
        <translation>keine Endfläche im Bild</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>kein Maßstab</translation>
    </message>
    <message>
        <source>refused by the station</source>
        <translation>von der Station abgelehnt</translation>
    </message>
    <message>
        <source>record damaged</source>
        <translation>Aufzeichnung beschädigt</translation>
    </message>
    <message>
        <source>Not judged again: {reasons}</source>
        <translation>Nicht neu beurteilt: {reasons}</translation>
    </message>
    <message>
        <source>Yield {yields} % of {judged} judged again</source>
        <translation>Ausbeute {yields} % von {judged} neu beurteilten</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s left</source>
        <translation>noch {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
</context><context>
    <name>SandboxPanel</name>
    <message>
        <source>Tap an inspection to see its picture and both reasons.</source>
        <translation>Eine Prüfung antippen, um ihr Bild und beide Gründe zu sehen.</translation>
    </message>
</context><context>
    <name>SavePage</name>
    <message>
        <source>who calibrated</source>
        <translation>wer kalibriert hat</translation>
    </message>
    <message>
        <source>such as: new lamp</source>
        <translation>etwa: neue Lampe</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Camera:  {camera},   objective:  {objective}</source>
        <translation>Kamera:  {camera},   Objektiv:  {objective}</translation>
    </message>
    <message>
        <source>Target:  {name} {pitch:g} ± {uncertainty:g} µm</source>
        <translation>Target:  {name} {pitch:g} ± {uncertainty:g} µm</translation>
    </message>
    <message>
        <source>Scale:  {x:.5f} µm/px across, {y:.5f} down,  ± {expanded:.2%} (k = 2)</source>
        <translation>Maßstab:  {x:.5f} µm/px waagerecht, {y:.5f} senkrecht,  ± {expanded:.2%} (k = 2)</translation>
    </message>
    <message>
        <source>Dots:  {used} of {found} used,  rms {rms:.3f} px from the grid</source>
        <translation>Punkte:  {used} von {found} verwendet,  RMS {rms:.3f} px zum Raster</translation>
    </message>
    <message>
        <source>⚠ Not checked a second time.</source>
        <translation>⚠ Ohne Gegenprobe.</translation>
    </message>
    <message>
        <source>until {:%Y-%m-%d}</source>
        <translation>bis {:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>Saved with it</source>
        <translation>Wird mitgesichert</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>Kalibriert von</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>darf leer sein</translation>
    </message>
    <message>
        <source>What will be measured with from now on</source>
        <translation>Womit von nun an gemessen wird</translation>
    </message>
</context><context>
    <name>Screens</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context><context>
    <name>Seal</name>
    <message>
        <source>Row {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>Rows {} to {}</source>
        <translation>Zeilen {} bis {}</translation>
    </message>
    <message>
        <source>a row of {}</source>
        <translation>eine Zeile von {}</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>name of a station</source>
        <translation>Name einer Station</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>station check</source>
        <translation>Stationsprüfung</translation>
    </message>
    <message>
        <source>event of the station check</source>
        <translation>Ereignis der Stationsprüfung</translation>
    </message>
    <message>
        <source>rule step</source>
        <translation>Regelschritt</translation>
    </message>
    <message>
        <source>audit line</source>
        <translation>Zeile des Prüfpfads</translation>
    </message>
    <message>
        <source>The database is damaged; the rest was not checked: {detail}</source>
        <translation>Die Datenbank ist beschädigt; der Rest wurde nicht geprüft: {detail}</translation>
    </message>
    <message>
        <source>The ledger is empty: all of it was removed</source>
        <translation>Das Siegelbuch ist leer: alles wurde entfernt</translation>
    </message>
    <message>
        <source>{row} of the ledger was changed: {thing}</source>
        <translation>{row} des Siegelbuchs wurde geändert: {thing}</translation>
    </message>
    <message>
        <source>{row} of the ledger: removed</source>
        <translation>{row} des Siegelbuchs: entfernt</translation>
    </message>
    <message>
        <source>{row} of the ledger was row {detail}, the order was changed: {thing}</source>
        <translation>{row} des Siegelbuchs war Zeile {detail}, die Reihenfolge wurde geändert: {thing}</translation>
    </message>
    <message>
        <source>{row} of the ledger does not follow the row before it: {thing}</source>
        <translation>{row} des Siegelbuchs folgt nicht auf die Zeile davor: {thing}</translation>
    </message>
    <message>
        <source>{row} of the ledger has a wrong signature: {thing}</source>
        <translation>{row} des Siegelbuchs hat eine falsche Unterschrift: {thing}</translation>
    </message>
    <message>
        <source>{row} of the ledger: signed with another key, {key}</source>
        <translation>{row} des Siegelbuchs: mit einem anderen Schlüssel unterschrieben, {key}</translation>
    </message>
    <message>
        <source>{row} of the ledger seals it a second time: {thing}</source>
        <translation>{row} des Siegelbuchs versiegelt es ein zweites Mal: {thing}</translation>
    </message>
    <message>
        <source>Changed after it was sealed: {thing}</source>
        <translation>Nach dem Versiegeln geändert: {thing}</translation>
    </message>
    <message>
        <source>Removed: {thing}</source>
        <translation>Entfernt: {thing}</translation>
    </message>
    <message>
        <source>Never sealed, or its row of the ledger was removed: {thing}</source>
        <translation>Nie versiegelt, oder seine Zeile im Siegelbuch wurde entfernt: {thing}</translation>
    </message>
    <message>
        <source>Picture changed: {thing}</source>
        <translation>Bild geändert: {thing}</translation>
    </message>
    <message>
        <source>Picture exchanged: {thing} shows that of {detail}</source>
        <translation>Bild vertauscht: {thing} zeigt das von {detail}</translation>
    </message>
    <message>
        <source>Picture missing: {thing}</source>
        <translation>Bild fehlt: {thing}</translation>
    </message>
    <message>
        <source>Picture cannot be read: {thing}: {detail}</source>
        <translation>Bild nicht lesbar: {thing}: {detail}</translation>
    </message>
    <message>
        <source>The head file is missing: the end may have been cut off</source>
        <translation>Die Kopfdatei fehlt: das Ende kann abgeschnitten sein</translation>
    </message>
    <message>
        <source>The head file was changed: {detail}</source>
        <translation>Die Kopfdatei wurde geändert: {detail}</translation>
    </message>
    <message>
        <source>The end was cut off, or an older database put back. Sealed and not there any more: {row}</source>
        <translation>Das Ende wurde abgeschnitten oder eine ältere Datenbank zurückgelegt. Versiegelt und nicht mehr da: {row}</translation>
    </message>
    <message>
        <source>{row} is not the one that the head file names: ledger exchanged</source>
        <translation>{row} ist nicht die, die die Kopfdatei nennt: Siegelbuch ausgetauscht</translation>
    </message>
    <message>
        <source>{thing}: not what was signed in the history it came from ({row})</source>
        <translation>{thing}: nicht das, was in dem Verlauf unterschrieben wurde, aus dem es kam ({row})</translation>
    </message>
    <message>
        <source>Noted by the program itself in {thing}: {detail}</source>
        <translation>Vom Programm selbst vermerkt in {thing}: {detail}</translation>
    </message>
</context><context>
    <name>Sentences</name>
    <message>
        <source>'dscope dataset list' shows those there are</source>
        <translation>„dscope dataset list“ zeigt die vorhandenen</translation>
    </message>
    <message>
        <source>'dscope outbox status' shows them and what can be done</source>
        <translation>„dscope outbox status“ zeigt sie, und was zu tun ist</translation>
    </message>
    <message>
        <source>'dscope rules list' shows those there are.</source>
        <translation>„dscope rules list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>'dscope verify' tells what else is; what was stored is in the last backup of the history</source>
        <translation>„dscope verify“ sagt, was es noch ist; was gespeichert war, liegt in der letzten Sicherung des Verlaufs</translation>
    </message>
    <message>
        <source>'{name}' is not the name of a person</source>
        <translation>„{name}“ ist nicht der Name einer Person</translation>
    </message>
    <message>
        <source>'{name}' must be filled in, as '{given}' is</source>
        <translation>„{name}“ muss ausgefüllt sein, weil „{given}“ es ist</translation>
    </message>
    <message>
        <source>'{text}' names no version</source>
        <translation>„{text}“ nennt keine Version</translation>
    </message>
    <message>
        <source>'{words}' is not what the numbers say: '{wording}' counts</source>
        <translation>„{words}“ ist nicht, was die Zahlen sagen: „{wording}“ gilt</translation>
    </message>
    <message>
        <source>.{stage}: the program fails with these settings ({said})</source>
        <translation>.{stage}: mit diesen Einstellungen versagt das Programm ({said})</translation>
    </message>
    <message>
        <source>A PIN has {fewest_digits} to {most_digits} digits</source>
        <translation>Eine PIN hat {fewest_digits} bis {most_digits} Ziffern</translation>
    </message>
    <message>
        <source>A burst has at least two pictures</source>
        <translation>Eine Serie hat mindestens zwei Bilder</translation>
    </message>
    <message>
        <source>A changed model is a new version</source>
        <translation>Ein geändertes Modell ist eine neue Version</translation>
    </message>
    <message>
        <source>A changed model is a new version; make that active</source>
        <translation>Ein geändertes Modell ist eine neue Version; diese aktivieren</translation>
    </message>
    <message>
        <source>A content belongs to what is saved and to shipped rule sets, not to {name}</source>
        <translation>Ein Inhalt gehört zu Gesichertem und zu mitgelieferten Regelwerken, nicht zu {name}</translation>
    </message>
    <message>
        <source>A core of {core_um} µm does not fit into a cladding of {cladding_um} µm</source>
        <translation>Ein Kern von {core_um} µm passt nicht in einen Mantel von {cladding_um} µm</translation>
    </message>
    <message>
        <source>A frame came damaged: {rstrip}</source>
        <translation>Ein Bild kam beschädigt an: {rstrip}</translation>
    </message>
    <message>
        <source>A history in {place} needs the package psycopg, which is not installed</source>
        <translation>Ein Verlauf in {place} braucht das Paket psycopg, das nicht installiert ist</translation>
    </message>
    <message>
        <source>A job beside the GUI thread failed</source>
        <translation>Eine Aufgabe im Hintergrund ist gescheitert</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Eine Aufgabe ist gescheitert</translation>
    </message>
    <message>
        <source>A live frame could not be inspected: {a}</source>
        <translation>Ein Livebild konnte nicht geprüft werden: {a}</translation>
    </message>
    <message>
        <source>A message is no JSON: {error}</source>
        <translation>Eine Nachricht ist kein JSON: {error}</translation>
    </message>
    <message>
        <source>A model came into use or went during this study: {named}. Sizes and verdicts are not of one measuring system; capture the smaller part again, or begin anew.</source>
        <translation>Während dieser Studie kam ein Modell in Gebrauch oder ging: {named}. Größen und Urteile stammen nicht von einem Messsystem; den kleineren Teil neu aufnehmen oder neu beginnen.</translation>
    </message>
    <message>
        <source>A model's card</source>
        <translation>Die Karte eines Modells</translation>
    </message>
    <message>
        <source>A name has 1 to {most_letters} letters</source>
        <translation>Ein Name hat 1 bis {most_letters} Buchstaben</translation>
    </message>
    <message>
        <source>A network that judges alone heeds no threshold of the rules, so it has no curve</source>
        <translation>Ein Netz, das allein urteilt, beachtet keine Schwelle der Regeln und hat daher keine Kurve</translation>
    </message>
    <message>
        <source>A part of the stream did not close: {a}</source>
        <translation>Ein Teil des Streams schloss sich nicht: {a}</translation>
    </message>
    <message>
        <source>A process that judged stored inspections again ended without a word</source>
        <translation>Ein Prozess, der gespeicherte Prüfungen neu beurteilte, endete wortlos</translation>
    </message>
    <message>
        <source>A question beside the GUI thread failed</source>
        <translation>Eine Abfrage im Hintergrund ist gescheitert</translation>
    </message>
    <message>
        <source>A roll-back</source>
        <translation>Ein Zurücksetzen</translation>
    </message>
    <message>
        <source>A roll-back needs a reason</source>
        <translation>Ein Zurücksetzen braucht einen Grund</translation>
    </message>
    <message>
        <source>A signing key is never set aside</source>
        <translation>Ein Signierschlüssel wird nie beiseitegelegt</translation>
    </message>
    <message>
        <source>A text on {where} is {len} letters long; a cell holds {longest}</source>
        <translation>Ein Text auf {where} ist {len} Zeichen lang; eine Zelle fasst {longest}</translation>
    </message>
    <message>
        <source>Add another one first</source>
        <translation>Erst ein anderes hinzufügen</translation>
    </message>
    <message>
        <source>Add the user to the group dialout (sudo usermod -aG dialout USER) and log in again</source>
        <translation>Den Benutzer in die Gruppe dialout aufnehmen (sudo usermod -aG dialout USER) und neu anmelden</translation>
    </message>
    <message>
        <source>All {size} readings are {flat}</source>
        <translation>Alle {size} Werte sind {flat}</translation>
    </message>
    <message>
        <source>Allow this user to write into the folder and all files in it</source>
        <translation>Diesem Benutzer erlauben, in den Ordner und alle Dateien darin zu schreiben</translation>
    </message>
    <message>
        <source>Allow this user to write into the folder and all files in it, or name another folder</source>
        <translation>Diesem Benutzer erlauben, in den Ordner und alle Dateien darin zu schreiben, oder einen anderen Ordner nennen</translation>
    </message>
    <message>
        <source>An example of a decision rule, agreed with nobody; its limits were not compared with a bought copy of IEC 61300-3-35:2015.</source>
        <translation>Ein Beispiel einer Entscheidungsregel, mit niemandem vereinbart; ihre Grenzen wurden nicht mit einem gekauften Exemplar von IEC 61300-3-35:2015 verglichen.</translation>
    </message>
    <message>
        <source>An example of a house standard, read from a supplier's web page; not agreed with anyone.</source>
        <translation>Ein Beispiel einer Hausnorm, von der Webseite eines Lieferanten abgelesen; mit niemandem vereinbart.</translation>
    </message>
    <message>
        <source>Another part was judged for {timeout_s} s</source>
        <translation>{timeout_s} s lang wurde ein anderes Teil beurteilt</translation>
    </message>
    <message>
        <source>Another program holds the port {device}</source>
        <translation>Ein anderes Programm hält den Anschluss {device}</translation>
    </message>
    <message>
        <source>Another program is writing into {folder}</source>
        <translation>Ein anderes Programm schreibt in {folder}</translation>
    </message>
    <message>
        <source>Another program listens at {place} already</source>
        <translation>Ein anderes Programm lauscht schon an {place}</translation>
    </message>
    <message>
        <source>Another program of this station hands on what waits</source>
        <translation>Ein anderes Programm dieser Station gibt weiter, was wartet</translation>
    </message>
    <message>
        <source>Another program of this station posts what waits</source>
        <translation>Ein anderes Programm dieser Station sendet, was wartet</translation>
    </message>
    <message>
        <source>Approve it instead</source>
        <translation>Stattdessen freigeben</translation>
    </message>
    <message>
        <source>Are whole rows missing, or is the target's grid not square?</source>
        <translation>Fehlen ganze Reihen, oder ist das Raster des Targets nicht quadratisch?</translation>
    </message>
    <message>
        <source>Ask a technician</source>
        <translation>Einen Techniker fragen</translation>
    </message>
    <message>
        <source>Ask a technician or QA</source>
        <translation>Einen Techniker oder die QS fragen</translation>
    </message>
    <message>
        <source>Ask anybody who works here</source>
        <translation>Jemanden fragen, der hier arbeitet</translation>
    </message>
    <message>
        <source>Ask somebody of QA</source>
        <translation>Jemanden von der QS fragen</translation>
    </message>
    <message>
        <source>At least two parts are needed, better fifty</source>
        <translation>Mindestens zwei Teile werden gebraucht, besser fünfzig</translation>
    </message>
    <message>
        <source>At least two parts are needed, better ten</source>
        <translation>Mindestens zwei Teile werden gebraucht, besser zehn</translation>
    </message>
    <message>
        <source>At least {least_ends} are needed, better {few_ends} or more</source>
        <translation>Mindestens {least_ends} werden gebraucht, besser {few_ends} oder mehr</translation>
    </message>
    <message>
        <source>At most {longest} printable signs</source>
        <translation>Höchstens {longest} druckbare Zeichen</translation>
    </message>
    <message>
        <source>Basler camera {wanted}</source>
        <translation>Basler-Kamera {wanted}</translation>
    </message>
    <message>
        <source>Basler camera {wanted} is not there</source>
        <translation>Die Basler-Kamera {wanted} ist nicht da</translation>
    </message>
    <message>
        <source>Begin a new draft</source>
        <translation>Einen neuen Entwurf beginnen</translation>
    </message>
    <message>
        <source>Begin a new draft from it</source>
        <translation>Daraus einen neuen Entwurf beginnen</translation>
    </message>
    <message>
        <source>Both must be PEM files, the key without a password and that of the certificate</source>
        <translation>Beides müssen PEM-Dateien sein, der Schlüssel ohne Passwort und zum Zertifikat gehörig</translation>
    </message>
    <message>
        <source>By it everything behind it is believed</source>
        <translation>Durch ihn gilt alles, was nach ihm kommt</translation>
    </message>
    <message>
        <source>Call a technician</source>
        <translation>Techniker rufen</translation>
    </message>
    <message>
        <source>Centre the lamp, look for what is in its way, and start over</source>
        <translation>Die Lampe zentrieren, nach Hindernissen suchen und neu beginnen</translation>
    </message>
    <message>
        <source>Change the recipe, or the light itself</source>
        <translation>Das Rezept ändern oder das Licht selbst</translation>
    </message>
    <message>
        <source>Check address, network, user name and password.</source>
        <translation>Adresse, Netzwerk, Benutzername und Passwort prüfen.</translation>
    </message>
    <message>
        <source>Check cable and frame rate</source>
        <translation>Kabel und Bildrate prüfen</translation>
    </message>
    <message>
        <source>Check cable and light</source>
        <translation>Kabel und Licht prüfen</translation>
    </message>
    <message>
        <source>Check cable and power.</source>
        <translation>Kabel und Strom prüfen.</translation>
    </message>
    <message>
        <source>Check cable, power and network.</source>
        <translation>Kabel, Strom und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Check its cable</source>
        <translation>Ihr Kabel prüfen</translation>
    </message>
    <message>
        <source>Check its cable; it is looked for again by itself</source>
        <translation>Sein Kabel prüfen; es wird von selbst wieder gesucht</translation>
    </message>
    <message>
        <source>Check its name and the speed of gps_baud</source>
        <translation>Seinen Namen und die Geschwindigkeit gps_baud prüfen</translation>
    </message>
    <message>
        <source>Check its power and its cable</source>
        <translation>Strom und Kabel prüfen</translation>
    </message>
    <message>
        <source>Check the cable, or choose the camera again</source>
        <translation>Das Kabel prüfen oder die Kamera neu wählen</translation>
    </message>
    <message>
        <source>Check the cable.</source>
        <translation>Das Kabel prüfen.</translation>
    </message>
    <message>
        <source>Check the path, and that the drive is connected.</source>
        <translation>Den Pfad prüfen, und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Choose 'both'</source>
        <translation>„both“ wählen</translation>
    </message>
    <message>
        <source>Choose 'both' or 'dl'</source>
        <translation>„both“ oder „dl“ wählen</translation>
    </message>
    <message>
        <source>Choose a connector whose defects lie farther from the limits</source>
        <translation>Einen Stecker wählen, dessen Fehler weiter von den Grenzen entfernt liegen</translation>
    </message>
    <message>
        <source>Choose a part, or add a recipe for it</source>
        <translation>Ein Teil wählen oder ein Rezept dafür anlegen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Ein anderes wählen</translation>
    </message>
    <message>
        <source>Choose mono8.</source>
        <translation>mono8 wählen.</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Eines aus der Liste wählen</translation>
    </message>
    <message>
        <source>Choose the cladding's diameter in px, or let the station be calibrated with a dot target</source>
        <translation>Den Durchmesser des Mantels in px wählen oder die Station mit einem Punkttarget kalibrieren lassen</translation>
    </message>
    <message>
        <source>Clean the target, and see that it lies flat and still.</source>
        <translation>Das Target reinigen und darauf achten, dass es flach und still liegt.</translation>
    </message>
    <message>
        <source>Clean the target, or move it to where it is whole.</source>
        <translation>Das Target reinigen oder an eine heile Stelle schieben.</translation>
    </message>
    <message>
        <source>Clean the target, see to even light and sharp focus, or use a target with dots of one size.</source>
        <translation>Das Target reinigen, für gleichmäßiges Licht und scharfen Fokus sorgen oder ein Target mit Punkten einer Größe verwenden.</translation>
    </message>
    <message>
        <source>Clean the target.</source>
        <translation>Das Target reinigen.</translation>
    </message>
    <message>
        <source>Close other programs that have history.sqlite open, then try again</source>
        <translation>Andere Programme schließen, die history.sqlite geöffnet haben, dann erneut versuchen</translation>
    </message>
    <message>
        <source>Close other programs that have it open</source>
        <translation>Andere Programme schließen, die sie geöffnet haben</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, and check its IP address.</source>
        <translation>Andere Programme schließen, die die Kamera benutzen, und ihre IP-Adresse prüfen.</translation>
    </message>
    <message>
        <source>Compare the pitch that was given with the one on the target and in its certificate.</source>
        <translation>Die angegebene Teilung mit der auf dem Target und in seinem Zertifikat vergleichen.</translation>
    </message>
    <message>
        <source>Connect the drive again or put the folder back, then start the program again</source>
        <translation>Das Laufwerk wieder verbinden oder den Ordner zurücklegen, dann das Programm neu starten</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Copy card and file again from where they were made</source>
        <translation>Karte und Datei noch einmal von dort kopieren, wo sie gemacht wurden</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Copy the folder again once it is whole</source>
        <translation>Den Ordner noch einmal kopieren, wenn er vollständig ist</translation>
    </message>
    <message>
        <source>Copy the picture again.</source>
        <translation>Das Bild noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it to inspect by the shipped recipes</source>
        <translation>Die Datei berichtigen, oder sie entfernen, um nach den mitgelieferten Rezepten zu prüfen</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Diameter of the cladding</source>
        <translation>Durchmesser des Mantels</translation>
    </message>
    <message>
        <source>Diameter of the core</source>
        <translation>Durchmesser des Kerns</translation>
    </message>
    <message>
        <source>Diameter of the largest defect</source>
        <translation>Durchmesser des größten Fehlers</translation>
    </message>
    <message>
        <source>Did you mean {join}?</source>
        <translation>Ist {join} gemeint?</translation>
    </message>
    <message>
        <source>Do the station check</source>
        <translation>Den Stationstest machen</translation>
    </message>
    <message>
        <source>Draw it with the brush</source>
        <translation>Mit dem Pinsel zeichnen</translation>
    </message>
    <message>
        <source>Draw where they are</source>
        <translation>Zeichnen, wo sie liegen</translation>
    </message>
    <message>
        <source>End the other program, such as gpsd, ModemManager or a terminal</source>
        <translation>Das andere Programm beenden, etwa gpsd, ModemManager oder ein Terminal</translation>
    </message>
    <message>
        <source>Ends are paired by their serial: inspect the same ends under the same serials on both stations</source>
        <translation>Enden werden nach ihrer Seriennummer gepaart: dieselben Enden unter denselben Seriennummern auf beiden Stationen prüfen</translation>
    </message>
    <message>
        <source>Every operator must measure every part at least twice</source>
        <translation>Jeder Bediener muss jedes Teil mindestens zweimal messen</translation>
    </message>
    <message>
        <source>Every part was judged once only</source>
        <translation>Jedes Teil wurde nur einmal beurteilt</translation>
    </message>
    <message>
        <source>Export a rule set to Excel and edit that workbook</source>
        <translation>Ein Regelwerk nach Excel exportieren und diese Mappe bearbeiten</translation>
    </message>
    <message>
        <source>Export it with the weights inside (external_data=False)</source>
        <translation>Mit den Gewichten darin exportieren (external_data=False)</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Focus on the target.</source>
        <translation>Auf das Target fokussieren.</translation>
    </message>
    <message>
        <source>Free space on this drive, then try again; what was stored before is safe</source>
        <translation>Platz auf diesem Laufwerk schaffen, dann erneut versuchen; was vorher gespeichert wurde, ist sicher</translation>
    </message>
    <message>
        <source>Free space on this drive; what was kept before is safe</source>
        <translation>Platz auf diesem Laufwerk schaffen; was vorher aufgehoben wurde, ist sicher</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Give X, or X,Y for non-square pixels</source>
        <translation>X angeben, oder X,Y bei nicht quadratischen Pixeln</translation>
    </message>
    <message>
        <source>Give a date that comes, or none for at once</source>
        <translation>Ein künftiges Datum angeben, oder keines für sofort</translation>
    </message>
    <message>
        <source>Give a mask with --mask</source>
        <translation>Eine Maske mit --mask angeben</translation>
    </message>
    <message>
        <source>Give a name with --by</source>
        <translation>Einen Namen mit --by angeben</translation>
    </message>
    <message>
        <source>Give every line of a part the same one</source>
        <translation>Jeder Zeile eines Teils dieselbe geben</translation>
    </message>
    <message>
        <source>Give every repeat its own trial number</source>
        <translation>Jeder Wiederholung ihre eigene Nummer geben</translation>
    </message>
    <message>
        <source>Give it a short one without dots, such as G1</source>
        <translation>Einen kurzen ohne Punkte geben, etwa G1</translation>
    </message>
    <message>
        <source>Give the folder of a history ({database}), or the results of `dscope inspect` ({records})</source>
        <translation>Den Ordner eines Verlaufs angeben ({database}) oder die Ergebnisse von `dscope inspect` ({records})</translation>
    </message>
    <message>
        <source>Give the new model a version of its own</source>
        <translation>Dem neuen Modell eine eigene Version geben</translation>
    </message>
    <message>
        <source>Give {known} as X or X,Y</source>
        <translation>{known} als X oder X,Y angeben</translation>
    </message>
    <message>
        <source>Give {least_um} to {most_um} µm</source>
        <translation>{least_um} bis {most_um} µm angeben</translation>
    </message>
    <message>
        <source>Give µm per px as X or X,Y</source>
        <translation>µm je px als X oder X,Y angeben</translation>
    </message>
    <message>
        <source>Glenair's criteria based on ARINC 805-4, not a copy of it; not compared with a bought copy. In-service limits are looser and unknown here.</source>
        <translation>Glenairs Kriterien nach ARINC 805-4, keine Abschrift davon; nicht mit einem gekauften Exemplar verglichen. Die Grenzen im Betrieb sind weiter und hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Go on working: nothing is lost. {hint}</source>
        <translation>Weiterarbeiten: nichts ist verloren. {hint}</translation>
    </message>
    <message>
        <source>Going on without a green check needs a reason</source>
        <translation>Ohne grünen Test weiterzumachen braucht einen Grund</translation>
    </message>
    <message>
        <source>Handing on to the shared history failed</source>
        <translation>Das Weitergeben an den gemeinsamen Verlauf ist gescheitert</translation>
    </message>
    <message>
        <source>Have whoever looks after the server allow this user on this computer, or name another user in the settings</source>
        <translation>Wer den Server betreut, soll diesen Benutzer auf diesem Rechner zulassen; oder in den Einstellungen einen anderen Benutzer nennen</translation>
    </message>
    <message>
        <source>Have whoever looks after the server free space, then try again; what was stored before is safe</source>
        <translation>Wer den Server betreut, soll Platz schaffen, dann erneut versuchen; was vorher gespeichert wurde, ist sicher</translation>
    </message>
    <message>
        <source>How far the spool was drained could not be noted: {a}</source>
        <translation>Wie weit der Zwischenspeicher geleert ist, konnte nicht vermerkt werden: {a}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Inspecting goes on. Try again when the connection is back</source>
        <translation>Das Prüfen geht weiter. Erneut versuchen, wenn die Verbindung wieder da ist</translation>
    </message>
    <message>
        <source>Inspection {inspection_id} is not as it was sealed: it is damaged, or was changed</source>
        <translation>Die Prüfung {inspection_id} ist nicht, wie sie gesiegelt wurde: beschädigt oder geändert</translation>
    </message>
    <message>
        <source>Inspection {inspection_id} is not in the history</source>
        <translation>Die Prüfung {inspection_id} ist nicht im Verlauf</translation>
    </message>
    <message>
        <source>Inspection {inspection_id} is stored already</source>
        <translation>Die Prüfung {inspection_id} ist schon gespeichert</translation>
    </message>
    <message>
        <source>Inspections that wait at this station: {inspections}{since}</source>
        <translation>Prüfungen, die an dieser Station warten: {inspections}{since}</translation>
    </message>
    <message>
        <source>Install it in the program's folder: python -m pip install '.[{extra}]'</source>
        <translation>Im Ordner des Programms installieren: python -m pip install '.[{extra}]'</translation>
    </message>
    <message>
        <source>Install the package pypylon.</source>
        <translation>Das Paket pypylon installieren.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Is a stream running on this computer? Stop it, or set another 'port' in realtime_settings.broadcast</source>
        <translation>Läuft auf diesem Rechner schon ein Stream? Ihn anhalten oder einen anderen 'port' in realtime_settings.broadcast einstellen</translation>
    </message>
    <message>
        <source>Is another program using it?</source>
        <translation>Benutzt ein anderes Programm sie?</translation>
    </message>
    <message>
        <source>Is it a video?</source>
        <translation>Ist es ein Video?</translation>
    </message>
    <message>
        <source>Is the drive still connected?</source>
        <translation>Ist das Laufwerk noch verbunden?</translation>
    </message>
    <message>
        <source>Is the stream served there, and to everybody?</source>
        <translation>Wird der Stream dort angeboten, und für alle?</translation>
    </message>
    <message>
        <source>Is the target a precise one, lying flat, and was nothing moving?</source>
        <translation>Ist das Target ein genaues, lag es flach, und bewegte sich nichts?</translation>
    </message>
    <message>
        <source>Is the target's grid square? {level}</source>
        <translation>Ist das Raster des Targets quadratisch? {level}</translation>
    </message>
    <message>
        <source>It answered {status} {phrase}</source>
        <translation>Er antwortete {status} {phrase}</translation>
    </message>
    <message>
        <source>It belongs into {name}/{version}</source>
        <translation>Es gehört nach {name}/{version}</translation>
    </message>
    <message>
        <source>It broke off: {said}</source>
        <translation>Die Verbindung brach ab: {said}</translation>
    </message>
    <message>
        <source>It cannot be reached: {said}</source>
        <translation>Er ist nicht erreichbar: {said}</translation>
    </message>
    <message>
        <source>It did not answer within {timeout_s} s</source>
        <translation>Keine Antwort innerhalb von {timeout_s} s</translation>
    </message>
    <message>
        <source>It has versions 1 to {len}</source>
        <translation>Es hat die Versionen 1 bis {len}</translation>
    </message>
    <message>
        <source>It holds the item {id}</source>
        <translation>Das Stück {id} steht darin</translation>
    </message>
    <message>
        <source>It holds the picture {id}</source>
        <translation>Das Bild {id} steht darin</translation>
    </message>
    <message>
        <source>It is either {pass} or {fail}, or no part has any</source>
        <translation>Es ist {pass} oder {fail}, oder kein Teil hat eine</translation>
    </message>
    <message>
        <source>It is made by dscope train anomaly</source>
        <translation>dscope train anomaly macht es</translation>
    </message>
    <message>
        <source>It is made when the history is opened</source>
        <translation>Er entsteht, wenn der Verlauf geöffnet wird</translation>
    </message>
    <message>
        <source>It may have run out of memory; close other programs and try again</source>
        <translation>Vielleicht reichte der Speicher nicht; andere Programme schließen und erneut versuchen</translation>
    </message>
    <message>
        <source>It must not overtake row {follows}, which is set aside</source>
        <translation>Es darf die Zeile {follows} nicht überholen, die beiseitegelegt ist</translation>
    </message>
    <message>
        <source>It must not overtake row {follows}, which stays set aside</source>
        <translation>Es darf die Zeile {follows} nicht überholen, die beiseitegelegt bleibt</translation>
    </message>
    <message>
        <source>Its first line must name {join}</source>
        <translation>Die erste Zeile muss {join} nennen</translation>
    </message>
    <message>
        <source>Its flat field is black in places</source>
        <translation>Das Hellfeld dazu ist stellenweise schwarz</translation>
    </message>
    <message>
        <source>Its mask holds other levels than {join}</source>
        <translation>Die Maske enthält andere Werte als {join}</translation>
    </message>
    <message>
        <source>Its mask is empty</source>
        <translation>Die Maske ist leer</translation>
    </message>
    <message>
        <source>Its mask marks a defect on a good one</source>
        <translation>Die Maske markiert einen Fehler auf einem guten Stück</translation>
    </message>
    <message>
        <source>Its picture cannot be decoded as a grey one</source>
        <translation>Das Bild lässt sich nicht als Graubild lesen</translation>
    </message>
    <message>
        <source>Its picture is no PNG of {size} x {size_2} px</source>
        <translation>Das Bild ist kein PNG von {size} x {size_2} px</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Label something first</source>
        <translation>Erst etwas annotieren</translation>
    </message>
    <message>
        <source>Lay the target flat, at a right angle to the optical axis, and focus again.</source>
        <translation>Das Target flach legen, im rechten Winkel zur optischen Achse, und neu fokussieren.</translation>
    </message>
    <message>
        <source>Leave it out, or ask both judges</source>
        <translation>Weglassen, oder beide Beurteiler fragen</translation>
    </message>
    <message>
        <source>Leave the camera's region of interest as it is, and start over</source>
        <translation>Den Bildausschnitt der Kamera lassen, wie er ist, und neu beginnen</translation>
    </message>
    <message>
        <source>Let QA release a version of it, or bind the part to another rule set</source>
        <translation>Die QS eine Version davon freigeben lassen, oder das Teil an ein anderes Regelwerk binden</translation>
    </message>
    <message>
        <source>Let another person of QA approve it, none of {others}</source>
        <translation>Eine andere Person der QS freigeben lassen, keine von {others}</translation>
    </message>
    <message>
        <source>Let go of it, wait until it lies still, and capture again</source>
        <translation>Loslassen, warten, bis sie still liegt, und neu aufnehmen</translation>
    </message>
    <message>
        <source>Let it send GGA or RMC sentences</source>
        <translation>Ihn GGA- oder RMC-Sätze senden lassen</translation>
    </message>
    <message>
        <source>Let more dots fill the picture, focus, and see to more light.</source>
        <translation>Mehr Punkte ins Bild nehmen, fokussieren und für mehr Licht sorgen.</translation>
    </message>
    <message>
        <source>Let the lamp warm up, keep stray light away, and capture again</source>
        <translation>Die Lampe warm werden lassen, Streulicht fernhalten und neu aufnehmen</translation>
    </message>
    <message>
        <source>Let the parts be judged again, or by somebody else too</source>
        <translation>Die Teile noch einmal beurteilen lassen, oder auch von jemand anderem</translation>
    </message>
    <message>
        <source>Listening to {device} at {baud} baud</source>
        <translation>Hört an {device} mit {baud} Baud</translation>
    </message>
    <message>
        <source>Look for it by its serial or its lot</source>
        <translation>Nach Seriennummer oder Los suchen</translation>
    </message>
    <message>
        <source>Made a signing key for the history: {a}</source>
        <translation>Ein Signierschlüssel für den Verlauf wurde gemacht: {a}</translation>
    </message>
    <message>
        <source>Make a detector with it: dscope train anomaly --backbone {name}</source>
        <translation>Einen Detektor damit machen: dscope train anomaly --backbone {name}</translation>
    </message>
    <message>
        <source>Make a model of it by dscope train anomaly --backbone</source>
        <translation>Mit dscope train anomaly --backbone ein Modell daraus machen</translation>
    </message>
    <message>
        <source>Make it with createdb, or name another one in the settings</source>
        <translation>Mit createdb anlegen, oder in den Einstellungen eine andere nennen</translation>
    </message>
    <message>
        <source>Make one by dscope train anomaly, or name one by --model</source>
        <translation>Mit dscope train anomaly eines machen, oder eines mit --model nennen</translation>
    </message>
    <message>
        <source>Make one with 'dscope token new NAME', or serve on 127.0.0.1 alone; see realtime_settings.broadcast</source>
        <translation>Mit 'dscope token new NAME' eines machen, oder nur auf 127.0.0.1 anbieten; siehe realtime_settings.broadcast</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder</source>
        <translation>Platz auf dem Laufwerk schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Make the database anew with createdb --encoding=UTF8 --template=template0</source>
        <translation>Die Datenbank mit createdb --encoding=UTF8 --template=template0 neu anlegen</translation>
    </message>
    <message>
        <source>Means and spreads of the features do not fit together</source>
        <translation>Mittelwerte und Streuungen der Merkmale passen nicht zusammen</translation>
    </message>
    <message>
        <source>Measure it again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Message {number} cannot be read any more: {spoilt}</source>
        <translation>Nachricht {number} ist nicht mehr lesbar: {spoilt}</translation>
    </message>
    <message>
        <source>Messages are lost: {message}</source>
        <translation>Nachrichten gehen verloren: {message}</translation>
    </message>
    <message>
        <source>Messages for {a} are lost: {b}</source>
        <translation>Nachrichten für {a} gehen verloren: {b}</translation>
    </message>
    <message>
        <source>Messages not kept since the start: {lost}</source>
        <translation>Nachrichten, die seit dem Start nicht aufgehoben wurden: {lost}</translation>
    </message>
    <message>
        <source>Messages refused by {address} and put aside: {dead}</source>
        <translation>Nachrichten, die {address} abgelehnt hat und die beiseiteliegen: {dead}</translation>
    </message>
    <message>
        <source>Messages taken by {address} since the start: {counts}</source>
        <translation>Nachrichten, die {address} seit dem Start annahm: {counts}</translation>
    </message>
    <message>
        <source>Messages waiting for {address}: {waiting}{age}. {text}. Next try in {span}</source>
        <translation>Nachrichten, die auf {address} warten: {waiting}{age}. {text}. Nächster Versuch in {span}</translation>
    </message>
    <message>
        <source>Move it away; then none is, and those that shall be are made active again</source>
        <translation>Die Datei wegräumen; dann ist keines aktiv, und die gewünschten werden neu aktiviert</translation>
    </message>
    <message>
        <source>Move the target until dots fill the picture.</source>
        <translation>Das Target verschieben, bis Punkte das Bild füllen.</translation>
    </message>
    <message>
        <source>Name a file of certificates in PEM form</source>
        <translation>Eine Datei mit Zertifikaten in PEM-Form nennen</translation>
    </message>
    <message>
        <source>Name a folder on a drive of this computer; network drives do not do</source>
        <translation>Einen Ordner auf einem Laufwerk dieses Rechners nennen; Netzlaufwerke taugen nicht</translation>
    </message>
    <message>
        <source>Name a model, or '{rules_name}' for the rules alone</source>
        <translation>Ein Modell nennen, oder „{rules_name}“ für die Regeln allein</translation>
    </message>
    <message>
        <source>Name one: {source}{mark}NAME</source>
        <translation>Eine nennen: {source}{mark}NAME</translation>
    </message>
    <message>
        <source>Name the certificate of the authority that signed the receiver's in push.ca_file</source>
        <translation>In push.ca_file das Zertifikat der Stelle nennen, die das des Empfängers signiert hat</translation>
    </message>
    <message>
        <source>Name the fiber, give µm per pixel or a calibration file.</source>
        <translation>Die Faser nennen, µm je Pixel angeben oder eine Kalibrierdatei.</translation>
    </message>
    <message>
        <source>Name the folder in which history.sqlite lies</source>
        <translation>Den Ordner nennen, in dem history.sqlite liegt</translation>
    </message>
    <message>
        <source>Name the server that takes what is written</source>
        <translation>Den Server nennen, der Geschriebenes annimmt</translation>
    </message>
    <message>
        <source>Name two different judges</source>
        <translation>Zwei verschiedene Beurteiler nennen</translation>
    </message>
    <message>
        <source>Name two stations, or two folders</source>
        <translation>Zwei Stationen nennen, oder zwei Ordner</translation>
    </message>
    <message>
        <source>New pictures in {name}</source>
        <translation>Neue Bilder in {name}</translation>
    </message>
    <message>
        <source>No anomaly model is active, and none comes with the program</source>
        <translation>Kein Anomalie-Modell ist aktiv, und mitgeliefert wird keines</translation>
    </message>
    <message>
        <source>No anomaly model was asked about this end face</source>
        <translation>Zu dieser Endfläche wurde kein Anomalie-Modell gefragt</translation>
    </message>
    <message>
        <source>No camera is read</source>
        <translation>Keine Kamera wird gelesen</translation>
    </message>
    <message>
        <source>No client can be connected to {url}</source>
        <translation>Kein Client kann sich mit {url} verbinden</translation>
    </message>
    <message>
        <source>No dots are to be seen</source>
        <translation>Keine Punkte sind zu sehen</translation>
    </message>
    <message>
        <source>No end face is found on the stored picture</source>
        <translation>Auf dem gespeicherten Bild ist keine Endfläche zu finden</translation>
    </message>
    <message>
        <source>No end face was found on the picture</source>
        <translation>Auf dem Bild wurde keine Endfläche gefunden</translation>
    </message>
    <message>
        <source>No end face was found on this picture</source>
        <translation>Auf diesem Bild wurde keine Endfläche gefunden</translation>
    </message>
    <message>
        <source>No end face was found on {name}</source>
        <translation>Auf {name} wurde keine Endfläche gefunden</translation>
    </message>
    <message>
        <source>No frame came from {title} within {timeout_s} s</source>
        <translation>Von {title} kam innerhalb von {timeout_s} s kein Bild</translation>
    </message>
    <message>
        <source>No frame came within {timeout_s} s</source>
        <translation>Innerhalb von {timeout_s} s kam kein Bild</translation>
    </message>
    <message>
        <source>No frames are inspected</source>
        <translation>Keine Bilder werden geprüft</translation>
    </message>
    <message>
        <source>No golden connector is called {name}</source>
        <translation>Kein Musterstecker heißt {name}</translation>
    </message>
    <message>
        <source>No new picture came into {folder} within {timeout_s} s</source>
        <translation>Innerhalb von {timeout_s} s kam kein neues Bild in {folder}</translation>
    </message>
    <message>
        <source>No part is picked: nothing says what its end face should be like</source>
        <translation>Kein Teil ist gewählt: Nichts sagt, wie seine Endfläche sein soll</translation>
    </message>
    <message>
        <source>No port is here at all: plug in the receiver</source>
        <translation>Kein Anschluss ist hier: den Empfänger anstecken</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>No segmentation model is active</source>
        <translation>Kein Segmentierungsmodell ist aktiv</translation>
    </message>
    <message>
        <source>No segmentation model is active, and none comes with the program</source>
        <translation>Kein Segmentierungsmodell ist aktiv, und mitgeliefert wird keines</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>No standard: engineering defaults for fibers that the 125 µm standards do not cover. Agree them with the customer.</source>
        <translation>Keine Norm: übliche Werte für Fasern, die von den Normen für 125 µm nicht erfasst sind. Mit dem Kunden vereinbaren.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>No version of the rule set {name} is in force: {why_none}</source>
        <translation>Keine Version des Regelwerks {name} gilt: {why_none}</translation>
    </message>
    <message>
        <source>No version {version} of {rule_set} can be {value}</source>
        <translation>Keine Version {version} von {rule_set} kann {value} sein</translation>
    </message>
    <message>
        <source>No {value} model is active</source>
        <translation>Kein {value}-Modell ist aktiv</translation>
    </message>
    <message>
        <source>Nobody asked for it</source>
        <translation>Niemand hat danach gefragt</translation>
    </message>
    <message>
        <source>Nobody asked where the station is</source>
        <translation>Niemand hat gefragt, wo die Station ist</translation>
    </message>
    <message>
        <source>Nobody is let in: {a}</source>
        <translation>Niemand wird eingelassen: {a}</translation>
    </message>
    <message>
        <source>Nobody is named who corrects it</source>
        <translation>Niemand ist genannt, der es berichtigt</translation>
    </message>
    <message>
        <source>Nobody listens to the receiver at {device}</source>
        <translation>Niemand hört auf den Empfänger an {device}</translation>
    </message>
    <message>
        <source>Nobody may work in {folder}</source>
        <translation>Niemand darf in {folder} arbeiten</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Not compared with a bought copy of IEC 61300-3-35:2009; do not state conformity with it.</source>
        <translation>Nicht mit einem gekauften Exemplar von IEC 61300-3-35:2009 verglichen; keine Konformität damit erklären.</translation>
    </message>
    <message>
        <source>Not compared with a bought copy of IEC 61300-3-35:2015; do not state conformity with it.</source>
        <translation>Nicht mit einem gekauften Exemplar von IEC 61300-3-35:2015 verglichen; keine Konformität damit erklären.</translation>
    </message>
    <message>
        <source>Not compared with a bought copy of IPC-8497-1 (withdrawn 2023); footnotes of the table are unknown.</source>
        <translation>Nicht mit einem gekauften Exemplar von IPC-8497-1 (2023 zurückgezogen) verglichen; die Fußnoten der Tabelle sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Not compared with a bought copy of SAE AS5675. The zone diameters are NOT in our source; they are assumed. Check them against your copy.</source>
        <translation>Nicht mit einem gekauften Exemplar von SAE AS5675 verglichen. Die Durchmesser der Zonen stehen NICHT in unserer Quelle; sie sind angenommen. Am eigenen Exemplar prüfen.</translation>
    </message>
    <message>
        <source>Not every model answered</source>
        <translation>Nicht jedes Modell hat geantwortet</translation>
    </message>
    <message>
        <source>Nothing comes from the receiver at {device}</source>
        <translation>Vom Empfänger an {device} kommt nichts</translation>
    </message>
    <message>
        <source>Nothing is drawn where the {value} is</source>
        <translation>Nichts ist gezeichnet, wo {value} liegt</translation>
    </message>
    <message>
        <source>Nothing is lost. 'dscope spool' shows what it is and what can be done</source>
        <translation>Nichts ist verloren. „dscope spool“ zeigt, was es ist und was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing of it was stored; show this to whoever looks after the server</source>
        <translation>Nichts davon wurde gespeichert; dem zeigen, der den Server betreut</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the whole folder to a safe place, then put back a backup of it, or name another folder to begin a new history</source>
        <translation>Nichts wurde geändert. Den ganzen Ordner an einen sicheren Ort kopieren, dann eine Sicherung zurücklegen oder für einen neuen Verlauf einen anderen Ordner nennen</translation>
    </message>
    <message>
        <source>Nothing was changed. Have whoever looks after the server put back a backup of the database</source>
        <translation>Nichts wurde geändert. Wer den Server betreut, soll eine Sicherung der Datenbank zurücklegen</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a database of its own for the history, or put back a backup of it</source>
        <translation>Nichts wurde geändert. Für den Verlauf eine eigene Datenbank nennen oder eine Sicherung zurücklegen</translation>
    </message>
    <message>
        <source>Nothing was thrown away</source>
        <translation>Nichts wurde weggeworfen</translation>
    </message>
    <message>
        <source>On {name}, {repeated} earlier inspections of the same ends do not count, only the last.</source>
        <translation>Auf {name} zählen {repeated} frühere Prüfungen derselben Enden nicht, nur die letzte.</translation>
    </message>
    <message>
        <source>On {name}, {unnamed} inspections have no serial and cannot be paired.</source>
        <translation>Auf {name} haben {unnamed} Prüfungen keine Seriennummer und lassen sich nicht paaren.</translation>
    </message>
    <message>
        <source>Only QA may let production go on without a green check</source>
        <translation>Nur die QS darf ohne grünen Test weiterproduzieren lassen</translation>
    </message>
    <message>
        <source>Only garbage comes from {device} at {baud} baud</source>
        <translation>Von {device} kommt bei {baud} Baud nur Unsinn</translation>
    </message>
    <message>
        <source>Only segmentation models can be compared on labelled defects</source>
        <translation>Nur Segmentierungsmodelle lassen sich an annotierten Fehlern vergleichen</translation>
    </message>
    <message>
        <source>Only {len} dots lie wholly within the picture, {least_dots} are needed</source>
        <translation>Nur {len} Punkte liegen ganz im Bild, {least_dots} werden gebraucht</translation>
    </message>
    <message>
        <source>Only {len} of {wanted} frames came in time</source>
        <translation>Nur {len} von {wanted} Bildern kamen rechtzeitig</translation>
    </message>
    <message>
        <source>Only {most} whole dots are to be seen, {least_dots} are needed</source>
        <translation>Nur {most} ganze Punkte sind zu sehen, {least_dots} werden gebraucht</translation>
    </message>
    <message>
        <source>Only {used} of {many} dots are clean and in their places, {least_dots} are needed</source>
        <translation>Nur {used} von {many} Punkten sind sauber und an ihrem Platz, {least_dots} werden gebraucht</translation>
    </message>
    <message>
        <source>Open it again and look at what it says now</source>
        <translation>Noch einmal öffnen und ansehen, was jetzt darin steht</translation>
    </message>
    <message>
        <source>Open it again and make the change on what is there</source>
        <translation>Noch einmal öffnen und die Änderung am jetzigen Stand vornehmen</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Neu öffnen.</translation>
    </message>
    <message>
        <source>Open it once with this version, which seals it as it finds it</source>
        <translation>Einmal mit dieser Version öffnen; sie siegelt ihn, wie sie ihn vorfindet</translation>
    </message>
    <message>
        <source>Open the camera first.</source>
        <translation>Erst die Kamera öffnen.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Other users of this computer can read the token in push.token_file; chmod 600 closes it</source>
        <translation>Andere Benutzer dieses Rechners können das Token in push.token_file lesen; chmod 600 verwehrt es ihnen</translation>
    </message>
    <message>
        <source>PNG, JPEG, BMP, TIFF, GIF or WebP.</source>
        <translation>PNG, JPEG, BMP, TIFF, GIF oder WebP.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Part {part} has more than one reference</source>
        <translation>Teil {part} hat mehr als eine Referenz</translation>
    </message>
    <message>
        <source>Part {part} has no reference</source>
        <translation>Teil {part} hat keine Referenz</translation>
    </message>
    <message>
        <source>Parts that differ, and a finer scale, are needed to judge the gauge</source>
        <translation>Um das Messgerät zu beurteilen, braucht es verschiedene Teile und eine feinere Skala</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Pick a part</source>
        <translation>Ein Teil wählen</translation>
    </message>
    <message>
        <source>Pictures in {name}</source>
        <translation>Bilder in {name}</translation>
    </message>
    <message>
        <source>Plug a camera in.</source>
        <translation>Eine Kamera anstecken.</translation>
    </message>
    <message>
        <source>Plug its cable in again.</source>
        <translation>Ihr Kabel wieder anstecken.</translation>
    </message>
    <message>
        <source>Plug its cable in.</source>
        <translation>Ihr Kabel anstecken.</translation>
    </message>
    <message>
        <source>Ports below 1024 need rights; set a higher 'port' in realtime_settings.broadcast</source>
        <translation>Ports unter 1024 brauchen Rechte; einen höheren 'port' in realtime_settings.broadcast einstellen</translation>
    </message>
    <message>
        <source>Ports that are here: {join}</source>
        <translation>Vorhandene Anschlüsse: {join}</translation>
    </message>
    <message>
        <source>Production can be opened once between two checks</source>
        <translation>Die Produktion kann zwischen zwei Tests einmal geöffnet werden</translation>
    </message>
    <message>
        <source>Proposed for MIL-STD-2042B in 2010 and not accepted by the Navy as a pass criterion; a screen for rejects only.</source>
        <translation>2010 für MIL-STD-2042B vorgeschlagen und von der Navy nicht als Kriterium für GUT angenommen; nur zum Aussortieren.</translation>
    </message>
    <message>
        <source>Put a bright blank in, or turn the light up to at least {dark_level}</source>
        <translation>Eine helle Leerprobe einlegen oder das Licht auf mindestens {dark_level} aufdrehen</translation>
    </message>
    <message>
        <source>Put a token into push.token_file instead</source>
        <translation>Stattdessen ein Token in push.token_file legen</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away: a new key is made, and what was signed keeps its own</source>
        <translation>Eine Kopie zurücklegen, oder ihn wegräumen: Ein neuer Schlüssel wird gemacht, und was signiert war, behält seinen</translation>
    </message>
    <message>
        <source>Put in a clean and evenly bright blank, and start over</source>
        <translation>Eine saubere, gleichmäßig helle Leerprobe einlegen und neu beginnen</translation>
    </message>
    <message>
        <source>Put it back where it lay</source>
        <translation>Legen Sie es wieder dorthin, wo es lag</translation>
    </message>
    <message>
        <source>Put it in and capture it</source>
        <translation>Einlegen und aufnehmen</translation>
    </message>
    <message>
        <source>Put it right in the workbook and import it again</source>
        <translation>In der Mappe berichtigen und neu importieren</translation>
    </message>
    <message>
        <source>Put its antenna at a window or outside</source>
        <translation>Seine Antenne ans Fenster oder ins Freie legen</translation>
    </message>
    <message>
        <source>Put the connector in and focus on it</source>
        <translation>Den Stecker einsetzen und fokussieren</translation>
    </message>
    <message>
        <source>Put the dot target under the camera and focus on it.</source>
        <translation>Das Punkttarget unter die Kamera legen und fokussieren.</translation>
    </message>
    <message>
        <source>Put the dot target under the camera, focus on it, and let the picture show twenty dots or more.</source>
        <translation>Das Punkttarget unter die Kamera legen, fokussieren, und zwanzig Punkte oder mehr ins Bild nehmen.</translation>
    </message>
    <message>
        <source>Put the fiber in and focus on it</source>
        <translation>Die Faser einsetzen und fokussieren</translation>
    </message>
    <message>
        <source>Put the golden connector in, focus, and try again</source>
        <translation>Den Musterstecker einsetzen, fokussieren und erneut versuchen</translation>
    </message>
    <message>
        <source>Put the receiver's token there</source>
        <translation>Das Token des Empfängers dort ablegen</translation>
    </message>
    <message>
        <source>Put the receiver's token there, alone on one line</source>
        <translation>Das Token des Empfängers dort ablegen, allein auf einer Zeile</translation>
    </message>
    <message>
        <source>Put the right one into ~/.pgpass, or into PGPASSWORD before the program starts</source>
        <translation>Das richtige vor dem Start des Programms in ~/.pgpass oder PGPASSWORD ablegen</translation>
    </message>
    <message>
        <source>RIFF, but no picture</source>
        <translation>RIFF, aber kein Bild</translation>
    </message>
    <message>
        <source>Raise its max_connections, then try again</source>
        <translation>Dessen max_connections erhöhen, dann erneut versuchen</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Redirections are not followed, as the token is for this receiver alone; put the new address in push.url</source>
        <translation>Weiterleitungen wird nicht gefolgt, weil das Token nur für diesen Empfänger ist; die neue Adresse in push.url eintragen</translation>
    </message>
    <message>
        <source>Refused for good by the shared history and set aside: {len}, with what depends on them</source>
        <translation>Vom gemeinsamen Verlauf endgültig abgelehnt und beiseitegelegt: {len}, samt dem, was daran hängt</translation>
    </message>
    <message>
        <source>Remove it and make new tokens with 'dscope token new'</source>
        <translation>Entfernen und mit 'dscope token new' neue Token machen</translation>
    </message>
    <message>
        <source>Remove it instead</source>
        <translation>Stattdessen entfernen</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Diese Datei entfernen</translation>
    </message>
    <message>
        <source>Retiring rules</source>
        <translation>Das Zurückziehen von Regeln</translation>
    </message>
    <message>
        <source>Roll back to a version that was in force</source>
        <translation>Auf eine Version zurücksetzen, die galt</translation>
    </message>
    <message>
        <source>Roll back to one that was</source>
        <translation>Auf eine zurücksetzen, die galt</translation>
    </message>
    <message>
        <source>Row {a} of the spool, {b}, is set aside: {c}</source>
        <translation>Zeile {a} des Zwischenspeichers, {b}, ist beiseitegelegt: {c}</translation>
    </message>
    <message>
        <source>Rows and columns stand at {right_angle_deg}°, not at a right angle</source>
        <translation>Reihen und Spalten stehen im Winkel von {right_angle_deg}° zueinander, nicht im rechten</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Rule set {origin}: {in_words}</source>
        <translation>Regelwerk {origin}: {in_words}</translation>
    </message>
    <message>
        <source>Rule set {path} cannot be read: {strerror}</source>
        <translation>Das Regelwerk {path} ist nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>Rule set {path} is not JSON: {error}</source>
        <translation>Das Regelwerk {path} ist kein JSON: {error}</translation>
    </message>
    <message>
        <source>Rule sets are drafted, approved and retired</source>
        <translation>Regelwerke werden entworfen, freigegeben und zurückgezogen</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8</source>
        <translation>Die Tabelle als CSV in UTF-8 sichern</translation>
    </message>
    <message>
        <source>Say why, for the records</source>
        <translation>Sagen, warum, für die Akten</translation>
    </message>
    <message>
        <source>See 'tls' in realtime_settings.broadcast</source>
        <translation>Siehe 'tls' in realtime_settings.broadcast</translation>
    </message>
    <message>
        <source>See whether push.url is the address that the receiver wants messages at</source>
        <translation>Prüfen, ob push.url die Adresse ist, an der der Empfänger Nachrichten will</translation>
    </message>
    <message>
        <source>See whether the drive is connected</source>
        <translation>Prüfen, ob das Laufwerk verbunden ist</translation>
    </message>
    <message>
        <source>See whether the drive is connected and has free space</source>
        <translation>Prüfen, ob das Laufwerk verbunden ist und freien Platz hat</translation>
    </message>
    <message>
        <source>See whether the drive is connected and has free space, then try again</source>
        <translation>Prüfen, ob das Laufwerk verbunden ist und freien Platz hat, dann erneut versuchen</translation>
    </message>
    <message>
        <source>See whether the drive is connected and the folder is there</source>
        <translation>Prüfen, ob das Laufwerk verbunden und der Ordner da ist</translation>
    </message>
    <message>
        <source>See whether the network is connected, the receiver runs, and push.url is right</source>
        <translation>Prüfen, ob das Netzwerk verbunden ist, der Empfänger läuft und push.url stimmt</translation>
    </message>
    <message>
        <source>See whether the server and the network are there, then try again: the program connects anew by itself</source>
        <translation>Prüfen, ob Server und Netzwerk da sind, dann erneut versuchen: Das Programm verbindet sich von selbst neu</translation>
    </message>
    <message>
        <source>See whether the server runs, and whether its name, its port and the network are right</source>
        <translation>Prüfen, ob der Server läuft und ob sein Name, sein Port und das Netzwerk stimmen</translation>
    </message>
    <message>
        <source>See whether the token in push.token_file is the one that the receiver wants</source>
        <translation>Prüfen, ob das Token in push.token_file das ist, das der Empfänger will</translation>
    </message>
    <message>
        <source>Send one part at a time</source>
        <translation>Ein Teil nach dem anderen senden</translation>
    </message>
    <message>
        <source>Served at {address}, {clients}</source>
        <translation>Angeboten unter {address}, {clients}</translation>
    </message>
    <message>
        <source>Set 'host' in realtime_settings.broadcast to 127.0.0.1, to 0.0.0.0 or to an address of this computer</source>
        <translation>'host' in realtime_settings.broadcast auf 127.0.0.1, 0.0.0.0 oder eine Adresse dieses Rechners setzen</translation>
    </message>
    <message>
        <source>Set gps_baud to the speed of the receiver: {usual_bauds} are usual</source>
        <translation>gps_baud auf die Geschwindigkeit des Empfängers setzen: {usual_bauds} sind üblich</translation>
    </message>
    <message>
        <source>Set rtsp_url, or give the address itself: rtsp://…</source>
        <translation>rtsp_url setzen, oder die Adresse selbst angeben: rtsp://…</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Show the log to a technician</source>
        <translation>Das Protokoll einem Techniker zeigen</translation>
    </message>
    <message>
        <source>Sign with a name of your own; the PIN of a role is nobody's signature</source>
        <translation>Mit dem eigenen Namen unterschreiben; die PIN einer Rolle ist niemandes Unterschrift</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Simulierte Kamera</translation>
    </message>
    <message>
        <source>Simulated target, 25 µm pitch</source>
        <translation>Simuliertes Target, Teilung 25 µm</translation>
    </message>
    <message>
        <source>Something lies under the microscope that is no blank: an end face, a target, or dirt</source>
        <translation>Unter dem Mikroskop liegt etwas, das keine Leerprobe ist: eine Endfläche, ein Target oder Schmutz</translation>
    </message>
    <message>
        <source>Square grid of dots, 10 µm pitch, 5 µm dots, for 40x and more</source>
        <translation>Quadratisches Raster, Teilung 10 µm, Punkte 5 µm, ab 40x</translation>
    </message>
    <message>
        <source>Square grid of dots, 100 µm pitch, 50 µm dots, for 5x, or a ribbon</source>
        <translation>Quadratisches Raster, Teilung 100 µm, Punkte 50 µm, für 5x oder Bändchenfasern</translation>
    </message>
    <message>
        <source>Square grid of dots, 2000 µm pitch, 1000 µm dots, printed: dots_2mm.svg, for macro lenses only</source>
        <translation>Quadratisches Raster, Teilung 2000 µm, Punkte 1000 µm, gedruckt: dots_2mm.svg, nur für Makroobjektive</translation>
    </message>
    <message>
        <source>Square grid of dots, 25 µm pitch, 12.5 µm dots, for 20x: some 400 dots around a fiber of 125 µm</source>
        <translation>Quadratisches Raster, Teilung 25 µm, Punkte 12.5 µm, für 20x: etwa 400 Punkte um eine Faser von 125 µm</translation>
    </message>
    <message>
        <source>Square grid of dots, 250 µm pitch, 125 µm dots, for 2x</source>
        <translation>Quadratisches Raster, Teilung 250 µm, Punkte 125 µm, für 2x</translation>
    </message>
    <message>
        <source>Square grid of dots, 50 µm pitch, 25 µm dots, for 10x, or a large core</source>
        <translation>Quadratisches Raster, Teilung 50 µm, Punkte 25 µm, für 10x oder einen großen Kern</translation>
    </message>
    <message>
        <source>Start the camera first.</source>
        <translation>Erst die Kamera starten.</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Das Programm neu starten</translation>
    </message>
    <message>
        <source>Start the program again; if it stays so, show the log to a technician</source>
        <translation>Das Programm neu starten; bleibt es so, das Protokoll einem Techniker zeigen</translation>
    </message>
    <message>
        <source>Start the program once to begin it</source>
        <translation>Das Programm einmal starten, um ihn zu beginnen</translation>
    </message>
    <message>
        <source>Start the stream again</source>
        <translation>Den Stream neu starten</translation>
    </message>
    <message>
        <source>Start this version of the program once as the owner of the database, then again as this user</source>
        <translation>Diese Version des Programms einmal als Eigentümer der Datenbank starten, dann wieder als dieser Benutzer</translation>
    </message>
    <message>
        <source>Station check due</source>
        <translation>Stationstest fällig</translation>
    </message>
    <message>
        <source>Station check {id} is stored already</source>
        <translation>Der Stationstest {id} ist schon gespeichert</translation>
    </message>
    <message>
        <source>Stored inspections could not be judged again</source>
        <translation>Gespeicherte Prüfungen konnten nicht neu beurteilt werden</translation>
    </message>
    <message>
        <source>Stream from {bare}</source>
        <translation>Stream von {bare}</translation>
    </message>
    <message>
        <source>Switch software_trigger off.</source>
        <translation>software_trigger ausschalten.</translation>
    </message>
    <message>
        <source>Take a new flat field, or choose the region of interest that it was taken with</source>
        <translation>Ein neues Hellfeld aufnehmen oder den Bildausschnitt wählen, mit dem es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Take a picture of a blank, evenly bright surface</source>
        <translation>Ein Bild einer leeren, gleichmäßig hellen Fläche aufnehmen</translation>
    </message>
    <message>
        <source>Take a target with a smaller pitch, move it until dots fill the picture, or clean it.</source>
        <translation>Ein Target mit kleinerer Teilung nehmen, es verschieben, bis Punkte das Bild füllen, oder es reinigen.</translation>
    </message>
    <message>
        <source>Take a target with larger dots, or a stronger objective.</source>
        <translation>Ein Target mit größeren Punkten oder ein stärkeres Objektiv nehmen.</translation>
    </message>
    <message>
        <source>Take a target with round dots that are at most two thirds of their pitch wide.</source>
        <translation>Ein Target mit runden Punkten nehmen, die höchstens zwei Drittel ihrer Teilung breit sind.</translation>
    </message>
    <message>
        <source>Take a whole picture.</source>
        <translation>Ein ganzes Bild nehmen.</translation>
    </message>
    <message>
        <source>Take another name, or revoke {name} first</source>
        <translation>Einen anderen Namen nehmen oder erst {name} widerrufen</translation>
    </message>
    <message>
        <source>Take at least {least_frames}</source>
        <translation>Mindestens {least_frames} nehmen</translation>
    </message>
    <message>
        <source>Take back what was changed there, in the station's settings.json or in config.json</source>
        <translation>Zurücknehmen, was dort geändert wurde: in settings.json der Station oder in config.json</translation>
    </message>
    <message>
        <source>Take both with the same settings</source>
        <translation>Beide mit denselben Einstellungen aufnehmen</translation>
    </message>
    <message>
        <source>Take the map of the camera and region of interest that the picture was taken with</source>
        <translation>Die Karte der Kamera und des Bildausschnitts nehmen, mit denen das Bild aufgenommen wurde</translation>
    </message>
    <message>
        <source>Take what is missing, or leave the part or the operator out altogether</source>
        <translation>Nachholen, was fehlt, oder Teil oder Bediener ganz weglassen</translation>
    </message>
    <message>
        <source>Taking a capture again needs a reason</source>
        <translation>Eine Aufnahme zu wiederholen braucht einen Grund</translation>
    </message>
    <message>
        <source>Taking back a booking needs a reason</source>
        <translation>Eine Buchung zurückzunehmen braucht einen Grund</translation>
    </message>
    <message>
        <source>The address of the shared database cannot be used: {error}</source>
        <translation>Die Adresse der gemeinsamen Datenbank ist unbrauchbar: {error}</translation>
    </message>
    <message>
        <source>The audit trail is closed; it misses {a} {b}</source>
        <translation>Das Änderungsprotokoll ist geschlossen; ihm fehlt {a} {b}</translation>
    </message>
    <message>
        <source>The audit trail misses {a} {b}: {c}</source>
        <translation>Dem Änderungsprotokoll fehlt {a} {b}: {c}</translation>
    </message>
    <message>
        <source>The blank is too dark: grey level {mean} of 255</source>
        <translation>Die Leerprobe ist zu dunkel: Grauwert {mean} von 255</translation>
    </message>
    <message>
        <source>The blank moved while it was captured</source>
        <translation>Die Leerprobe bewegte sich bei der Aufnahme</translation>
    </message>
    <message>
        <source>The blank was not captured yet</source>
        <translation>Die Leerprobe ist noch nicht aufgenommen</translation>
    </message>
    <message>
        <source>The calibration must not be used: {why}</source>
        <translation>Die Kalibrierung darf nicht benutzt werden: {why}</translation>
    </message>
    <message>
        <source>The camera cannot do pixel_format {value}</source>
        <translation>Die Kamera kann pixel_format {value} nicht</translation>
    </message>
    <message>
        <source>The camera cannot give the light of {part}: {fault}</source>
        <translation>Die Kamera kann das Licht von {part} nicht einstellen: {fault}</translation>
    </message>
    <message>
        <source>The camera did not answer for {answer_s} s</source>
        <translation>Die Kamera antwortete {answer_s} s lang nicht</translation>
    </message>
    <message>
        <source>The camera does not take {setting}: {reason_of}</source>
        <translation>Die Kamera nimmt {setting} nicht an: {reason_of}</translation>
    </message>
    <message>
        <source>The camera has no software_trigger</source>
        <translation>Die Kamera hat kein software_trigger</translation>
    </message>
    <message>
        <source>The camera has sent {came} for {silence_s} s</source>
        <translation>Die Kamera hat {silence_s} s lang gesendet: {came}</translation>
    </message>
    <message>
        <source>The camera is not running</source>
        <translation>Die Kamera läuft nicht</translation>
    </message>
    <message>
        <source>The camera was stopped</source>
        <translation>Die Kamera wurde angehalten</translation>
    </message>
    <message>
        <source>The camera {kind} needs {needs_more}</source>
        <translation>Die Kamera {kind} braucht {needs_more}</translation>
    </message>
    <message>
        <source>The cladding is the ruler of {recipe}: in µm it always has its nominal size</source>
        <translation>Der Mantel ist das Maß von {recipe}: In µm hat er immer sein Nennmaß</translation>
    </message>
    <message>
        <source>The connection to {place} was lost</source>
        <translation>Die Verbindung zu {place} ist abgebrochen</translation>
    </message>
    <message>
        <source>The content that is saved is not that of {name}</source>
        <translation>Der gesicherte Inhalt ist nicht der von {name}</translation>
    </message>
    <message>
        <source>The date from which rules are in force has no time zone</source>
        <translation>Das Datum, ab dem Regeln gelten, hat keine Zeitzone</translation>
    </message>
    <message>
        <source>The disk under {folder} reports an error: {error}</source>
        <translation>Der Datenträger unter {folder} meldet einen Fehler: {error}</translation>
    </message>
    <message>
        <source>The dots are blurred: their edges are {edge} px wide, the dots {radius} px</source>
        <translation>Die Punkte sind unscharf: Ihre Kanten sind {edge} px breit, die Punkte {radius} px</translation>
    </message>
    <message>
        <source>The dots are only {radius_px} px wide</source>
        <translation>Die Punkte sind nur {radius_px} px breit</translation>
    </message>
    <message>
        <source>The dots are {width} of their pitch wide, most targets' are half: if every second dot were missing, the picture would look like this. Give the dots' diameter or an expected scale to be sure.</source>
        <translation>Die Punkte sind {width} ihrer Teilung breit, bei den meisten Targets die Hälfte: Fehlte jeder zweite Punkt, sähe das Bild so aus. Den Durchmesser der Punkte oder einen erwarteten Maßstab angeben, um sicherzugehen.</translation>
    </message>
    <message>
        <source>The dots leave the scale unsure by {percent} %</source>
        <translation>Die Punkte lassen den Maßstab um {percent} % unsicher</translation>
    </message>
    <message>
        <source>The dots lie {residual} px off a regular grid</source>
        <translation>Die Punkte liegen {residual} px neben einem regelmäßigen Raster</translation>
    </message>
    <message>
        <source>The dots make only {min} rows, {least_rows} are needed</source>
        <translation>Die Punkte bilden nur {min} Reihen, {least_rows} werden gebraucht</translation>
    </message>
    <message>
        <source>The drive of {parent} cannot hold a history: it has no write-ahead log ({mode})</source>
        <translation>Das Laufwerk von {parent} kann keinen Verlauf aufnehmen: Es hat kein Write-Ahead-Log ({mode})</translation>
    </message>
    <message>
        <source>The end face was not seen on this frame; it is shown where it lay {age_s} s before</source>
        <translation>Auf diesem Bild war die Endfläche nicht zu sehen; gezeigt wird, wo sie {age_s} s vorher lag</translation>
    </message>
    <message>
        <source>The ends lie turned as they come; each was laid on the other by its own marks.</source>
        <translation>Die Enden liegen gedreht, wie sie kommen; jedes wurde an seinen eigenen Marken auf das andere gelegt.</translation>
    </message>
    <message>
        <source>The first one is usb:0.</source>
        <translation>Die erste ist usb:0.</translation>
    </message>
    <message>
        <source>The flat field</source>
        <translation>Das Hellfeld</translation>
    </message>
    <message>
        <source>The flat field {name}, with which this picture was inspected, is gone</source>
        <translation>Das Hellfeld {name}, mit dem dieses Bild geprüft wurde, ist weg</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures</source>
        <translation>Der Ordner {folder} enthält keine Bilder</translation>
    </message>
    <message>
        <source>The folder {folder} is gone</source>
        <translation>Der Ordner {folder} ist weg</translation>
    </message>
    <message>
        <source>The grid is {percent} % out of square, as a target tilted by {tilt}° looks</source>
        <translation>Das Raster ist {percent} % außer Quadrat, wie ein um {tilt}° gekipptes Target aussieht</translation>
    </message>
    <message>
        <source>The grid is {ratio} times as long as it is wide, more than any camera's pixels explain</source>
        <translation>Das Raster ist {ratio}-mal so lang wie breit, mehr, als die Pixel irgendeiner Kamera erklären</translation>
    </message>
    <message>
        <source>The head file of the history in {a} could not be written: {b}</source>
        <translation>Die Kopfdatei des Verlaufs in {a} konnte nicht geschrieben werden: {b}</translation>
    </message>
    <message>
        <source>The history can be written</source>
        <translation>Der Verlauf ist beschreibbar</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read now: {error}</source>
        <translation>Der Verlauf in {folder} ist jetzt nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written: no permission</source>
        <translation>Der Verlauf in {folder} ist nicht beschreibbar: keine Berechtigung</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written: {strerror}</source>
        <translation>Der Verlauf in {folder} ist nicht beschreibbar: {strerror}</translation>
    </message>
    <message>
        <source>The history in {folder} does not answer: {error}</source>
        <translation>Der Verlauf in {folder} antwortet nicht: {error}</translation>
    </message>
    <message>
        <source>The history in {folder} is damaged: {what}</source>
        <translation>Der Verlauf in {folder} ist beschädigt: {what}</translation>
    </message>
    <message>
        <source>The history in {folder} is gone or was exchanged while the program ran</source>
        <translation>Der Verlauf in {folder} ist weg oder wurde bei laufendem Programm ausgetauscht</translation>
    </message>
    <message>
        <source>The history in {folder} is locked by another program</source>
        <translation>Der Verlauf in {folder} ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>The history in {folder} was never sealed: an earlier version of this program wrote it</source>
        <translation>Der Verlauf in {folder} wurde nie gesiegelt: Eine frühere Version dieses Programms schrieb ihn</translation>
    </message>
    <message>
        <source>The history in {place} can only be read: the server is a standby or was set so</source>
        <translation>Der Verlauf in {place} ist nur lesbar: Der Server ist ein Standby oder so eingestellt</translation>
    </message>
    <message>
        <source>The history in {place} is locked by another station</source>
        <translation>Der Verlauf in {place} ist von einer anderen Station gesperrt</translation>
    </message>
    <message>
        <source>The history in {place} refused this: {words}</source>
        <translation>Der Verlauf in {place} lehnte dies ab: {words}</translation>
    </message>
    <message>
        <source>The history in {place} takes no such thing: {words}</source>
        <translation>Der Verlauf in {place} nimmt so etwas nicht auf: {words}</translation>
    </message>
    <message>
        <source>The history in {place} was written by a newer version of this program (revision {revision})</source>
        <translation>Der Verlauf in {place} wurde von einer neueren Version dieses Programms geschrieben (Revision {revision})</translation>
    </message>
    <message>
        <source>The history in {place} {what}, and {who} may not make them</source>
        <translation>Der Verlauf in {place} {what}, und {who} darf sie nicht anlegen</translation>
    </message>
    <message>
        <source>The history is closed</source>
        <translation>Der Verlauf ist geschlossen</translation>
    </message>
    <message>
        <source>The inspection itself is complete; only its picture is needed from a backup</source>
        <translation>Die Prüfung selbst ist vollständig; nur ihr Bild wird aus einer Sicherung gebraucht</translation>
    </message>
    <message>
        <source>The inspection stands</source>
        <translation>Die Prüfung gilt</translation>
    </message>
    <message>
        <source>The installed package comes without [{extra}]; it needs a Python installation, see Help: Installing</source>
        <translation>Das installierte Paket kommt ohne [{extra}]; es braucht eine Python-Installation, siehe Hilfe: Installieren</translation>
    </message>
    <message>
        <source>The last recipe cannot be removed</source>
        <translation>Das letzte Rezept lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>The library for Basler cameras cannot be loaded: {error}</source>
        <translation>Die Bibliothek für Basler-Kameras lässt sich nicht laden: {error}</translation>
    </message>
    <message>
        <source>The light is not steady: it changed by {ptp} during the capture</source>
        <translation>Das Licht ist nicht ruhig: Es änderte sich bei der Aufnahme um {ptp}</translation>
    </message>
    <message>
        <source>The light is too strong: {percent} % of the picture is white and the dots have faded</source>
        <translation>Das Licht ist zu stark: {percent} % des Bildes sind weiß und die Punkte verblasst</translation>
    </message>
    <message>
        <source>The light is too uneven: in the darkest corner {darkest} of the brightest place</source>
        <translation>Das Licht ist zu ungleich: in der dunkelsten Ecke {darkest} der hellsten Stelle</translation>
    </message>
    <message>
        <source>The live picture could not be looked at: {a}</source>
        <translation>Das Livebild konnte nicht angesehen werden: {a}</translation>
    </message>
    <message>
        <source>The log has the details</source>
        <translation>Einzelheiten stehen im Protokoll</translation>
    </message>
    <message>
        <source>The log says more</source>
        <translation>Mehr steht im Protokoll</translation>
    </message>
    <message>
        <source>The log tells more</source>
        <translation>Mehr steht im Protokoll</translation>
    </message>
    <message>
        <source>The map of the microscope's own dirt is begun anew: {a}</source>
        <translation>Die Karte des eigenen Schmutzes des Mikroskops wird neu begonnen: {a}</translation>
    </message>
    <message>
        <source>The marks nearly touch each other, as the squares of a checkerboard do</source>
        <translation>Die Marken berühren sich fast, wie die Felder eines Schachbretts</translation>
    </message>
    <message>
        <source>The outbox fails: {a}</source>
        <translation>Der Postausgang versagt: {a}</translation>
    </message>
    <message>
        <source>The outbox was damaged: it lies in {name}; messages saved out of it: {saved}</source>
        <translation>Der Postausgang war beschädigt: Er liegt in {name}; daraus gerettete Nachrichten: {saved}</translation>
    </message>
    <message>
        <source>The picture cannot be examined</source>
        <translation>Das Bild lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>The picture has another size than was inspected</source>
        <translation>Das Bild hat eine andere Größe als das geprüfte</translation>
    </message>
    <message>
        <source>The picture is distorted by {percent} % at its corners</source>
        <translation>Das Bild ist in den Ecken um {percent} % verzeichnet</translation>
    </message>
    <message>
        <source>The picture is only {shape} × {shape_2} px</source>
        <translation>Das Bild hat nur {shape} × {shape_2} px</translation>
    </message>
    <message>
        <source>The picture is too dark</source>
        <translation>Das Bild ist zu dunkel</translation>
    </message>
    <message>
        <source>The picture is white all over</source>
        <translation>Das Bild ist überall weiß</translation>
    </message>
    <message>
        <source>The picture is {ours}, the flat field {theirs}</source>
        <translation>Das Bild ist {ours}, das Hellfeld {theirs}</translation>
    </message>
    <message>
        <source>The picture is {width} × {height} px, the map of own dirt {width_2} × {height_2} px</source>
        <translation>Das Bild hat {width} × {height} px, die Karte des eigenen Schmutzes {width_2} × {height_2} px</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read: {reason}</source>
        <translation>Das Bild {name} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The picture {name} is damaged</source>
        <translation>Das Bild {name} ist beschädigt</translation>
    </message>
    <message>
        <source>The picture {name} is missing from {parent}</source>
        <translation>Das Bild {name} fehlt in {parent}</translation>
    </message>
    <message>
        <source>The picture {name} is not the one that was judged</source>
        <translation>Das Bild {name} ist nicht das beurteilte</translation>
    </message>
    <message>
        <source>The pictures of the blank differ in size</source>
        <translation>Die Bilder der Leerprobe sind verschieden groß</translation>
    </message>
    <message>
        <source>The pixels seem to be {percent} % higher than wide: they are oblong, or the target is tilted. Give the pixels' aspect to be sure.</source>
        <translation>Die Pixel scheinen {percent} % höher als breit: Sie sind länglich, oder das Target ist gekippt. Das Seitenverhältnis der Pixel angeben, um sicherzugehen.</translation>
    </message>
    <message>
        <source>The port {device} cannot be opened: {error}</source>
        <translation>Der Anschluss {device} lässt sich nicht öffnen: {error}</translation>
    </message>
    <message>
        <source>The program failed: {error}</source>
        <translation>Das Programm ist gescheitert: {error}</translation>
    </message>
    <message>
        <source>The program failed: {name}: {error}</source>
        <translation>Das Programm ist gescheitert: {name}: {error}</translation>
    </message>
    <message>
        <source>The program itself failed: {error}</source>
        <translation>Das Programm selbst ist gescheitert: {error}</translation>
    </message>
    <message>
        <source>The push failed</source>
        <translation>Das Senden ist gescheitert</translation>
    </message>
    <message>
        <source>The push itself failed: {error}</source>
        <translation>Das Senden selbst ist gescheitert: {error}</translation>
    </message>
    <message>
        <source>The receiver at {device} does not say where it is</source>
        <translation>Der Empfänger an {device} sagt nicht, wo er ist</translation>
    </message>
    <message>
        <source>The receiver at {device} is gone</source>
        <translation>Der Empfänger an {device} ist weg</translation>
    </message>
    <message>
        <source>The receiver has no fix{seen}</source>
        <translation>Der Empfänger hat keine Ortung{seen}</translation>
    </message>
    <message>
        <source>The receiver knows where it is: {kind}{used}{hdop}</source>
        <translation>Der Empfänger weiß, wo er ist: {kind}{used}{hdop}</translation>
    </message>
    <message>
        <source>The recipe of {part} was made here; there is no shipped one</source>
        <translation>Das Rezept von {part} wurde hier gemacht; ein mitgeliefertes gibt es nicht</translation>
    </message>
    <message>
        <source>The rules alone ask no model: {model} is of no use</source>
        <translation>Die Regeln allein fragen kein Modell: {model} nützt nichts</translation>
    </message>
    <message>
        <source>The rules judged alone</source>
        <translation>Die Regeln urteilten allein</translation>
    </message>
    <message>
        <source>The scale in {name} comes out at {value} µm per px, {value_2} times the expected {wanted}</source>
        <translation>Der Maßstab in {name} ergibt {value} µm je px, das {value_2}-Fache der erwarteten {wanted}</translation>
    </message>
    <message>
        <source>The scale {text} has {len} numbers</source>
        <translation>Der Maßstab {text} hat {len} Zahlen</translation>
    </message>
    <message>
        <source>The scale {text} is no number</source>
        <translation>Der Maßstab {text} ist keine Zahl</translation>
    </message>
    <message>
        <source>The scale {text} is none of a microscope</source>
        <translation>Der Maßstab {text} ist keiner eines Mikroskops</translation>
    </message>
    <message>
        <source>The scale {text} is not above zero</source>
        <translation>Der Maßstab {text} ist nicht größer als null</translation>
    </message>
    <message>
        <source>The seal of the history in {a} is broken: {b}</source>
        <translation>Das Siegel des Verlaufs in {a} ist gebrochen: {b}</translation>
    </message>
    <message>
        <source>The server at {address} did not start</source>
        <translation>Der Server unter {address} startete nicht</translation>
    </message>
    <message>
        <source>The server at {a} did not end in time</source>
        <translation>Der Server unter {a} endete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The server cannot listen at {place}: {strerror}</source>
        <translation>Der Server kann an {place} nicht lauschen: {strerror}</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server ist ausgefallen</translation>
    </message>
    <message>
        <source>The server has stopped</source>
        <translation>Der Server hat angehalten</translation>
    </message>
    <message>
        <source>The server of {place} cannot be reached: {words}</source>
        <translation>Der Server von {place} ist nicht erreichbar: {words}</translation>
    </message>
    <message>
        <source>The server of {place} does not let {who} in: {words}</source>
        <translation>Der Server von {place} lässt {who} nicht ein: {words}</translation>
    </message>
    <message>
        <source>The server of {place} has too many connections</source>
        <translation>Der Server von {place} hat zu viele Verbindungen</translation>
    </message>
    <message>
        <source>The server of {place} is PostgreSQL {number}</source>
        <translation>Der Server von {place} ist PostgreSQL {number}</translation>
    </message>
    <message>
        <source>The shared history answers again; it was away since {a}</source>
        <translation>Der gemeinsame Verlauf antwortet wieder; er war weg seit {a}</translation>
    </message>
    <message>
        <source>The shared history can be written</source>
        <translation>Der gemeinsame Verlauf ist beschreibbar</translation>
    </message>
    <message>
        <source>The shared history does not answer since {since}. {count}. {message}</source>
        <translation>Der gemeinsame Verlauf antwortet nicht seit {since}. {count}. {message}</translation>
    </message>
    <message>
        <source>The shared history does not answer: {a}</source>
        <translation>Der gemeinsame Verlauf antwortet nicht: {a}</translation>
    </message>
    <message>
        <source>The shared history is being opened. {count}</source>
        <translation>Der gemeinsame Verlauf wird geöffnet. {count}</translation>
    </message>
    <message>
        <source>The shared history lacks {a} rows that were removed from this station once it held them: it was put back from a backup older than storage.spool_days. What this station has goes on</source>
        <translation>Dem gemeinsamen Verlauf fehlen {a} Zeilen, die von dieser Station entfernt wurden, als er sie hatte: Er wurde aus einer Sicherung zurückgelegt, die älter ist als storage.spool_days. Was diese Station hat, geht weiter</translation>
    </message>
    <message>
        <source>The shared history refuses what comes next: {a}</source>
        <translation>Der gemeinsame Verlauf lehnt ab, was als Nächstes kommt: {a}</translation>
    </message>
    <message>
        <source>The shipped settings are in force. Set up the station again, or remove this file</source>
        <translation>Die mitgelieferten Einstellungen gelten. Die Station neu einrichten oder diese Datei entfernen</translation>
    </message>
    <message>
        <source>The shipped settings are in force. {hint}</source>
        <translation>Die mitgelieferten Einstellungen gelten. {hint}</translation>
    </message>
    <message>
        <source>The signing key {private} cannot be used: {error}</source>
        <translation>Der Signierschlüssel {private} ist unbrauchbar: {error}</translation>
    </message>
    <message>
        <source>The signing key {private} is of another kind</source>
        <translation>Der Signierschlüssel {private} ist von anderer Art</translation>
    </message>
    <message>
        <source>The simulated camera is gone</source>
        <translation>Die simulierte Kamera ist weg</translation>
    </message>
    <message>
        <source>The simulated camera is not plugged in</source>
        <translation>Die simulierte Kamera ist nicht angesteckt</translation>
    </message>
    <message>
        <source>The source rtsp has no address</source>
        <translation>Die Quelle rtsp hat keine Adresse</translation>
    </message>
    <message>
        <source>The station check is red</source>
        <translation>Der Stationstest ist rot</translation>
    </message>
    <message>
        <source>The station stands where it is written: {written}</source>
        <translation>Die Station steht, wo es geschrieben steht: {written}</translation>
    </message>
    <message>
        <source>The stored history could not be judged again</source>
        <translation>Der gespeicherte Verlauf konnte nicht neu beurteilt werden</translation>
    </message>
    <message>
        <source>The stream could not be started</source>
        <translation>Der Stream konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The stream could not be started: {a}</source>
        <translation>Der Stream konnte nicht gestartet werden: {a}</translation>
    </message>
    <message>
        <source>The stream is not served</source>
        <translation>Der Stream wird nicht angeboten</translation>
    </message>
    <message>
        <source>The stream is not served at {host}: a token is needed there, and there is none yet</source>
        <translation>Der Stream wird auf {host} nicht angeboten: Dort ist ein Token nötig, und es gibt noch keines</translation>
    </message>
    <message>
        <source>The stream is served at {a}</source>
        <translation>Der Stream wird unter {a} angeboten</translation>
    </message>
    <message>
        <source>The study has no readings</source>
        <translation>Die Studie hat keine Werte</translation>
    </message>
    <message>
        <source>The study has one part only</source>
        <translation>Die Studie hat nur ein Teil</translation>
    </message>
    <message>
        <source>The study has one trial only</source>
        <translation>Die Studie hat nur einen Durchgang</translation>
    </message>
    <message>
        <source>The study is not complete: {named}{more} missing</source>
        <translation>Die Studie ist unvollständig: Es fehlen {named}{more}</translation>
    </message>
    <message>
        <source>The study {id} is closed</source>
        <translation>Die Studie {id} ist abgeschlossen</translation>
    </message>
    <message>
        <source>The target is tilted: the scale changes by {amount} % across the picture</source>
        <translation>Das Target ist gekippt: Der Maßstab ändert sich über das Bild um {amount} %</translation>
    </message>
    <message>
        <source>The thread {a} did not end and is ended with the program</source>
        <translation>Der Thread {a} endete nicht und endet mit dem Programm</translation>
    </message>
    <message>
        <source>The thread {a} is still at work and is let go</source>
        <translation>Der Thread {a} arbeitet noch und wird losgelassen</translation>
    </message>
    <message>
        <source>The token file {path} cannot be read: {strerror}</source>
        <translation>Die Tokendatei {path} ist nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>The token file {path} holds no token</source>
        <translation>Die Tokendatei {path} enthält kein Token</translation>
    </message>
    <message>
        <source>The token for {a} travels unencrypted; use https</source>
        <translation>Das Token für {a} reist unverschlüsselt; https benutzen</translation>
    </message>
    <message>
        <source>The value of {named} is no number</source>
        <translation>Der Wert von {named} ist keine Zahl</translation>
    </message>
    <message>
        <source>The waiting for a frame was interrupted</source>
        <translation>Das Warten auf ein Bild wurde unterbrochen</translation>
    </message>
    <message>
        <source>The window is closed</source>
        <translation>Das Fenster ist geschlossen</translation>
    </message>
    <message>
        <source>The zones of {id} are in µm, but the picture has no scale</source>
        <translation>Die Zonen von {id} sind in µm, aber das Bild hat keinen Maßstab</translation>
    </message>
    <message>
        <source>The {what} is empty</source>
        <translation>{what} ist leer</translation>
    </message>
    <message>
        <source>There are more dots between the dots that make the grid, so its pitch is not sure</source>
        <translation>Zwischen den Punkten, die das Raster bilden, liegen weitere, sodass seine Teilung unsicher ist</translation>
    </message>
    <message>
        <source>There are no inspections in {text}</source>
        <translation>In {text} gibt es keine Prüfungen</translation>
    </message>
    <message>
        <source>There are {known}</source>
        <translation>Es gibt {known}</translation>
    </message>
    <message>
        <source>There is a token {name} already</source>
        <translation>Ein Token {name} gibt es schon</translation>
    </message>
    <message>
        <source>There is no Basler camera</source>
        <translation>Es gibt keine Basler-Kamera</translation>
    </message>
    <message>
        <source>There is no USB camera {name}</source>
        <translation>Es gibt keine USB-Kamera {name}</translation>
    </message>
    <message>
        <source>There is no booking to take back</source>
        <translation>Es gibt keine Buchung, die zurückzunehmen wäre</translation>
    </message>
    <message>
        <source>There is no burst of pictures</source>
        <translation>Es gibt keine Bilderserie</translation>
    </message>
    <message>
        <source>There is no camera {without_credentials}</source>
        <translation>Es gibt keine Kamera {without_credentials}</translation>
    </message>
    <message>
        <source>There is no database {database} on the server: {words}</source>
        <translation>Auf dem Server gibt es keine Datenbank {database}: {words}</translation>
    </message>
    <message>
        <source>There is no fiber {name}</source>
        <translation>Es gibt keine Faser {name}</translation>
    </message>
    <message>
        <source>There is no file {address}</source>
        <translation>Es gibt keine Datei {address}</translation>
    </message>
    <message>
        <source>There is no folder {folder}</source>
        <translation>Es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>There is no history in {folder}</source>
        <translation>In {folder} gibt es keinen Verlauf</translation>
    </message>
    <message>
        <source>There is no history in {place}: {what}</source>
        <translation>In {place} gibt es keinen Verlauf: {what}</translation>
    </message>
    <message>
        <source>There is no item {item_id}</source>
        <translation>Es gibt kein Stück {item_id}</translation>
    </message>
    <message>
        <source>There is no model '{full_name}'</source>
        <translation>Es gibt kein Modell „{full_name}“</translation>
    </message>
    <message>
        <source>There is no part {part}</source>
        <translation>Es gibt kein Teil {part}</translation>
    </message>
    <message>
        <source>There is no profile {name}</source>
        <translation>Es gibt kein Profil {name}</translation>
    </message>
    <message>
        <source>There is no recipe of {part}</source>
        <translation>Es gibt kein Rezept von {part}</translation>
    </message>
    <message>
        <source>There is no room left for the history in {folder}</source>
        <translation>In {folder} ist kein Platz mehr für den Verlauf</translation>
    </message>
    <message>
        <source>There is no room left for the outbox in {parent}</source>
        <translation>In {parent} ist kein Platz mehr für den Postausgang</translation>
    </message>
    <message>
        <source>There is no room left on the server of {place}</source>
        <translation>Auf dem Server von {place} ist kein Platz mehr</translation>
    </message>
    <message>
        <source>There is no rule set '{name_or_path}'</source>
        <translation>Es gibt kein Regelwerk „{name_or_path}“</translation>
    </message>
    <message>
        <source>There is no serial port {device}</source>
        <translation>Es gibt keinen seriellen Anschluss {device}</translation>
    </message>
    <message>
        <source>There is no source {without_credentials}</source>
        <translation>Es gibt keine Quelle {without_credentials}</translation>
    </message>
    <message>
        <source>There is no token {name}</source>
        <translation>Es gibt kein Token {name}</translation>
    </message>
    <message>
        <source>There is no version {number} of {name}</source>
        <translation>Es gibt keine Version {number} von {name}</translation>
    </message>
    <message>
        <source>There is none at all</source>
        <translation>Es gibt überhaupt keine</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Es gibt nichts zu exportieren</translation>
    </message>
    <message>
        <source>There is nothing to roll back</source>
        <translation>Es gibt nichts zurückzusetzen</translation>
    </message>
    <message>
        <source>This cannot be a {what}</source>
        <translation>{what} kann das nicht sein</translation>
    </message>
    <message>
        <source>This computer has no address {host}</source>
        <translation>Dieser Rechner hat keine Adresse {host}</translation>
    </message>
    <message>
        <source>This is no PIN</source>
        <translation>Das ist keine PIN</translation>
    </message>
    <message>
        <source>This is no name</source>
        <translation>Das ist kein Name</translation>
    </message>
    <message>
        <source>This is no name for a golden connector</source>
        <translation>Das ist kein Name für einen Musterstecker</translation>
    </message>
    <message>
        <source>This picture teaches nothing: {why}</source>
        <translation>Dieses Bild lehrt nichts: {why}</translation>
    </message>
    <message>
        <source>This program may not listen at {place}</source>
        <translation>Dieses Programm darf an {place} nicht lauschen</translation>
    </message>
    <message>
        <source>This station has no signing key yet</source>
        <translation>Diese Station hat noch keinen Signierschlüssel</translation>
    </message>
    <message>
        <source>This user may not open {device}</source>
        <translation>Dieser Benutzer darf {device} nicht öffnen</translation>
    </message>
    <message>
        <source>Tokens travel readable to all on this network: the stream is served without TLS</source>
        <translation>Token reisen für alle in diesem Netz lesbar: Der Stream wird ohne TLS angeboten</translation>
    </message>
    <message>
        <source>Train it anew</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Train it by dscope train segment</source>
        <translation>Mit dscope train segment trainieren</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Später erneut versuchen</translation>
    </message>
    <message>
        <source>Try again; if it stays so, show the log to a technician</source>
        <translation>Erneut versuchen; bleibt es so, das Protokoll einem Techniker zeigen</translation>
    </message>
    <message>
        <source>Try again; what is stored is safe</source>
        <translation>Erneut versuchen; was gespeichert ist, ist sicher</translation>
    </message>
    <message>
        <source>Turn the light down or expose for a shorter time.</source>
        <translation>Das Licht herunterdrehen oder kürzer belichten.</translation>
    </message>
    <message>
        <source>Turn the light or the exposure down, and capture again</source>
        <translation>Licht oder Belichtung herunterdrehen und neu aufnehmen</translation>
    </message>
    <message>
        <source>Turn the light up or expose longer.</source>
        <translation>Das Licht aufdrehen oder länger belichten.</translation>
    </message>
    <message>
        <source>UNVERIFIED: the limit tables of IEC 61300-3-35:2022 are not known here. Zones are second-hand, limits are carried over from Ed.2. Check every figure against your copy; do not state conformity.</source>
        <translation>UNGEPRÜFT: Die Grenztabellen von IEC 61300-3-35:2022 sind hier nicht bekannt. Die Zonen sind aus zweiter Hand, die Grenzen aus Ed.2 übernommen. Jede Zahl am eigenen Exemplar prüfen; keine Konformität erklären.</translation>
    </message>
    <message>
        <source>USB camera</source>
        <translation>USB-Kamera</translation>
    </message>
    <message>
        <source>Update the program on this station; nothing was changed</source>
        <translation>Das Programm auf dieser Station aktualisieren; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Update the program on this station; the file was left as it is</source>
        <translation>Das Programm auf dieser Station aktualisieren; die Datei blieb, wie sie war</translation>
    </message>
    <message>
        <source>Use an objective that is made for this camera.</source>
        <translation>Ein Objektiv verwenden, das für diese Kamera gemacht ist.</translation>
    </message>
    <message>
        <source>Value error,</source>
        <translation>Wertfehler,</translation>
    </message>
    <message>
        <source>Version {oldest_server} or a later one is needed</source>
        <translation>Version {oldest_server} oder eine spätere ist nötig</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Warten, bis es fertig ist</translation>
    </message>
    <message>
        <source>Was the configuration changed since?</source>
        <translation>Wurde die Konfiguration seitdem geändert?</translation>
    </message>
    <message>
        <source>What is found is shown on this computer</source>
        <translation>Was gefunden wird, zeigt dieser Rechner</translation>
    </message>
    <message>
        <source>What waits for the shared history cannot be counted: {a}</source>
        <translation>Was auf den gemeinsamen Verlauf wartet, lässt sich nicht zählen: {a}</translation>
    </message>
    <message>
        <source>Width of the widest scratch</source>
        <translation>Breite des breitesten Kratzers</translation>
    </message>
    <message>
        <source>With the rules alone there is no model to compare</source>
        <translation>Mit den Regeln allein gibt es kein Modell zu vergleichen</translation>
    </message>
    <message>
        <source>With this pitch the dots would be {dot_um} µm wide, and the target's are {known} µm</source>
        <translation>Bei dieser Teilung wären die Punkte {dot_um} µm breit, die des Targets sind {known} µm</translation>
    </message>
    <message>
        <source>Write it as NAME@NUMBER, such as house-sm@3</source>
        <translation>Als NAME@NUMMER schreiben, etwa house-sm@3</translation>
    </message>
    <message>
        <source>Write it as https://host:port/path</source>
        <translation>Als https://host:port/pfad schreiben</translation>
    </message>
    <message>
        <source>Write {kind}: and {needs_more}.</source>
        <translation>{kind}: und {needs_more} schreiben.</translation>
    </message>
    <message>
        <source>Wrong part: the cladding measures {measured_um} µm; that of {part} is {limit}</source>
        <translation>Falsches Teil: Der Mantel misst {measured_um} µm; der von {part} ist {limit}</translation>
    </message>
    <message>
        <source>Wrong part: the core measures {measured_um} µm; that of {part} is {limit}</source>
        <translation>Falsches Teil: Der Kern misst {measured_um} µm; der von {part} ist {limit}</translation>
    </message>
    <message>
        <source>a date stands here</source>
        <translation>hier steht ein Datum</translation>
    </message>
    <message>
        <source>a formula stands here; type the value itself</source>
        <translation>hier steht eine Formel; den Wert selbst eintippen</translation>
    </message>
    <message>
        <source>a number of 0 or more</source>
        <translation>eine Zahl von 0 oder mehr</translation>
    </message>
    <message>
        <source>a number of 0 or more is expected, and the cell is empty</source>
        <translation>eine Zahl von 0 oder mehr wird erwartet, und die Zelle ist leer</translation>
    </message>
    <message>
        <source>a number of 0 or more is expected, as '{column}' is filled in</source>
        <translation>eine Zahl von 0 oder mehr wird erwartet, weil „{column}“ ausgefüllt ist</translation>
    </message>
    <message>
        <source>a record of it cannot be read</source>
        <translation>ein Datensatz davon ist nicht lesbar</translation>
    </message>
    <message>
        <source>a rule set has no more than {most_rows} lines on a sheet</source>
        <translation>ein Regelwerk hat höchstens {most_rows} Zeilen auf einem Blatt</translation>
    </message>
    <message>
        <source>a scale gives every defect its micrometres</source>
        <translation>ein Maßstab gibt jedem Fehler seine Mikrometer</translation>
    </message>
    <message>
        <source>a station without a name</source>
        <translation>eine Station ohne Namen</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>a text is expected, and the cell is empty</source>
        <translation>ein Text wird erwartet, und die Zelle ist leer</translation>
    </message>
    <message>
        <source>a value cannot be read, {error}</source>
        <translation>ein Wert ist nicht lesbar, {error}</translation>
    </message>
    <message>
        <source>a whole number or '{no_limit}'</source>
        <translation>eine ganze Zahl oder „{no_limit}“</translation>
    </message>
    <message>
        <source>all are drafts</source>
        <translation>alle sind Entwürfe</translation>
    </message>
    <message>
        <source>an Excel error stands here</source>
        <translation>hier steht ein Excel-Fehler</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message>
        <source>another fiber: its cladding differs by {off} %</source>
        <translation>eine andere Faser: Ihr Mantel weicht um {off} % ab</translation>
    </message>
    <message>
        <source>another fiber: its core differs by {core} % of the cladding</source>
        <translation>eine andere Faser: Ihr Kern weicht um {core} % des Mantels ab</translation>
    </message>
    <message>
        <source>has no tables yet</source>
        <translation>hat noch keine Tabellen</translation>
    </message>
    <message>
        <source>has tables of an older version (revision {revision})</source>
        <translation>hat Tabellen einer älteren Version (Revision {revision})</translation>
    </message>
    <message>
        <source>in the history</source>
        <translation>im Verlauf</translation>
    </message>
    <message>
        <source>it answers with numbers that are not finite</source>
        <translation>es antwortet mit Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>it answers with the shape {shape}, not {wanted}</source>
        <translation>es antwortet mit der Form {shape}, nicht {wanted}</translation>
    </message>
    <message>
        <source>it answers with {min} to {max}; probabilities lie between 0 and 1</source>
        <translation>es antwortet mit {min} bis {max}; Wahrscheinlichkeiten liegen zwischen 0 und 1</translation>
    </message>
    <message>
        <source>it cannot be judged</source>
        <translation>es lässt sich nicht beurteilen</translation>
    </message>
    <message>
        <source>it gives no features</source>
        <translation>es gibt keine Merkmale aus</translation>
    </message>
    <message>
        <source>it gives {len} outputs{names}, not one</source>
        <translation>es hat {len} Ausgänge{names}, nicht einen</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>sie ist abgelaufen</translation>
    </message>
    <message>
        <source>it is missing; the sheets of a rule set are {join}</source>
        <translation>es fehlt; die Blätter eines Regelwerks sind {join}</translation>
    </message>
    <message>
        <source>it is no file of records</source>
        <translation>es ist keine Datei mit Datensätzen</translation>
    </message>
    <message>
        <source>it is not an Ed25519 key</source>
        <translation>es ist kein Ed25519-Schlüssel</translation>
    </message>
    <message>
        <source>it means nothing without '{decision}'</source>
        <translation>es bedeutet nichts ohne „{decision}“</translation>
    </message>
    <message>
        <source>it no longer answers</source>
        <translation>sie antwortet nicht mehr</translation>
    </message>
    <message>
        <source>it says a head's things in another way</source>
        <translation>es sagt auf andere Weise, was ein Kopf sagt</translation>
    </message>
    <message>
        <source>it says other things than a head does</source>
        <translation>es sagt anderes, als ein Kopf sagt</translation>
    </message>
    <message>
        <source>it takes {len} inputs{names}, not one picture</source>
        <translation>es hat {len} Eingänge{names}, nicht ein Bild</translation>
    </message>
    <message>
        <source>it was made for another picture size</source>
        <translation>sie wurde für eine andere Bildgröße gemacht</translation>
    </message>
    <message>
        <source>it was made with another camera</source>
        <translation>sie wurde mit einer anderen Kamera gemacht</translation>
    </message>
    <message>
        <source>it was never tested; the active one was, on {before}</source>
        <translation>es wurde nie geprüft; das aktive schon, an {before}</translation>
    </message>
    <message>
        <source>it was tested on {after}, the active one on {before}; test both on the same</source>
        <translation>es wurde an {after} geprüft, das aktive an {before}; beide am selben prüfen</translation>
    </message>
    <message>
        <source>its content was damaged on the disk</source>
        <translation>der Inhalt wurde auf dem Datenträger beschädigt</translation>
    </message>
    <message>
        <source>its diameters are in {units}, and the sheet '{head}' says</source>
        <translation>die Durchmesser sind in {units}, und das Blatt „{head}“ sagt</translation>
    </message>
    <message>
        <source>its few marks do not tell how it was turned</source>
        <translation>die wenigen Marken sagen nicht, wie es gedreht war</translation>
    </message>
    <message>
        <source>its input is {kind}, not {value} as the card says</source>
        <translation>der Eingang ist {kind}, nicht {value}, wie die Karte sagt</translation>
    </message>
    <message>
        <source>its kind must be one of {kinds}</source>
        <translation>seine Art muss eine von diesen sein: {kinds}</translation>
    </message>
    <message>
        <source>its output is {kind}, not float32</source>
        <translation>der Ausgang ist {kind}, nicht float32</translation>
    </message>
    <message>
        <source>its output {name} is {kind} {told}, no map of features</source>
        <translation>der Ausgang {name} ist {kind} {told}, keine Merkmalskarte</translation>
    </message>
    <message>
        <source>its precision is {after}, below the interval of an earlier one, {before}</source>
        <translation>Präzision {after}, unter dem Intervall eines früheren, {before}</translation>
    </message>
    <message>
        <source>its precision is {after}, below the interval of the active one, {before}</source>
        <translation>Präzision {after}, unter dem Intervall des aktiven, {before}</translation>
    </message>
    <message>
        <source>its precision is {after}, below the interval of {whom}, {before}</source>
        <translation>Präzision {after}, unter dem Intervall von {whom}, {before}</translation>
    </message>
    <message>
        <source>its precision is {after}, that of {whom} is {before}: {less} less, more than chance</source>
        <translation>Präzision {after}, bei {whom} {before}: {less} weniger, mehr als Zufall</translation>
    </message>
    <message>
        <source>its recall is {after}, below the interval of an earlier one, {before}</source>
        <translation>Trefferquote {after}, unter dem Intervall eines früheren, {before}</translation>
    </message>
    <message>
        <source>its recall is {after}, below the interval of the active one, {before}</source>
        <translation>Trefferquote {after}, unter dem Intervall des aktiven, {before}</translation>
    </message>
    <message>
        <source>its recall is {after}, below the interval of {whom}, {before}</source>
        <translation>Trefferquote {after}, unter dem Intervall von {whom}, {before}</translation>
    </message>
    <message>
        <source>its recall is {after}, that of {whom} is {before}: {less} less, more than chance</source>
        <translation>Trefferquote {after}, bei {whom} {before}: {less} weniger, mehr als Zufall</translation>
    </message>
    <message>
        <source>its {what} has the shape {told}, not ({join})</source>
        <translation>sein {what} hat die Form {told}, nicht ({join})</translation>
    </message>
    <message>
        <source>left out on request</source>
        <translation>auf Wunsch weggelassen</translation>
    </message>
    <message>
        <source>make {full_name} active</source>
        <translation>{full_name} aktivieren</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>no end face on {station}</source>
        <translation>keine Endfläche auf {station}</translation>
    </message>
    <message>
        <source>no part of a rule set; it was left out</source>
        <translation>kein Teil eines Regelwerks; es wurde weggelassen</translation>
    </message>
    <message>
        <source>no scale on {station}</source>
        <translation>kein Maßstab auf {station}</translation>
    </message>
    <message>
        <source>no whole picture</source>
        <translation>kein ganzes Bild</translation>
    </message>
    <message>
        <source>not inspectable on {station}</source>
        <translation>nicht prüfbar auf {station}</translation>
    </message>
    <message>
        <source>one of {join} is expected</source>
        <translation>eines von {join} wird erwartet</translation>
    </message>
    <message>
        <source>only on {names}</source>
        <translation>nur auf {names}</translation>
    </message>
    <message>
        <source>only what shows an end face is compared</source>
        <translation>nur was eine Endfläche zeigt, wird verglichen</translation>
    </message>
    <message>
        <source>only what was examined is compared</source>
        <translation>nur Untersuchtes wird verglichen</translation>
    </message>
    <message>
        <source>part {parts}, operator {operators}, trial {trials}</source>
        <translation>Teil {parts}, Bediener {operators}, Durchgang {trials}</translation>
    </message>
    <message>
        <source>port {port} of {host}</source>
        <translation>Port {port} von {host}</translation>
    </message>
    <message>
        <source>put {name} in force again</source>
        <translation>{name} wieder einsetzen</translation>
    </message>
    <message>
        <source>roll the {value} model back</source>
        <translation>das {value}-Modell zurücksetzen</translation>
    </message>
    <message>
        <source>row {number} is not the one that was sealed</source>
        <translation>Zeile {number} ist nicht die gesiegelte</translation>
    </message>
    <message>
        <source>row {number} was sealed and is no longer there, or is another one</source>
        <translation>Zeile {number} wurde gesiegelt und ist nicht mehr da oder eine andere</translation>
    </message>
    <message>
        <source>row {number} was sealed, and the ledger ends with row {number_2}</source>
        <translation>Zeile {number} wurde gesiegelt, und das Siegelbuch endet mit Zeile {number_2}</translation>
    </message>
    <message>
        <source>row {rows}: zone {zone}, {value}: {message}</source>
        <translation>Zeile {rows}: Zone {zone}, {value}: {message}</translation>
    </message>
    <message>
        <source>rows {rows}: zone {zone}, {value}: {message}</source>
        <translation>Zeilen {rows}: Zone {zone}, {value}: {message}</translation>
    </message>
    <message>
        <source>sheet {title}, row {row}</source>
        <translation>Blatt {title}, Zeile {row}</translation>
    </message>
    <message>
        <source>take in models</source>
        <translation>Modelle aufnehmen</translation>
    </message>
    <message>
        <source>the column '{name}' is missing. {near}</source>
        <translation>die Spalte „{name}“ fehlt. {near}</translation>
    </message>
    <message>
        <source>the end face lies outside the picture</source>
        <translation>die Endfläche liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>the field '{name}' stands there twice</source>
        <translation>das Feld „{name}“ steht zweimal da</translation>
    </message>
    <message>
        <source>the file as a whole</source>
        <translation>die Datei im Ganzen</translation>
    </message>
    <message>
        <source>the head file cannot be read: {error}</source>
        <translation>die Kopfdatei ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>the head file is missing</source>
        <translation>die Kopfdatei fehlt</translation>
    </message>
    <message>
        <source>the head file was changed</source>
        <translation>die Kopfdatei wurde geändert</translation>
    </message>
    <message>
        <source>the key is locked with a password</source>
        <translation>der Schlüssel ist mit einem Passwort verschlossen</translation>
    </message>
    <message>
        <source>the ledger is empty</source>
        <translation>das Siegelbuch ist leer</translation>
    </message>
    <message>
        <source>the line '{name}' must be filled in: {meanings}</source>
        <translation>die Zeile „{name}“ muss ausgefüllt sein: {meanings}</translation>
    </message>
    <message>
        <source>the name {most} is there {most_2} times</source>
        <translation>den Namen {most} gibt es {most_2}-mal</translation>
    </message>
    <message>
        <source>the probabilities of its classes add up to {sum}, not 1</source>
        <translation>die Wahrscheinlichkeiten seiner Klassen ergeben zusammen {sum}, nicht 1</translation>
    </message>
    <message>
        <source>the process that looked at it ended without a word; it may have run out of memory</source>
        <translation>der Prozess, der es ansah, endete wortlos; vielleicht reichte der Speicher nicht</translation>
    </message>
    <message>
        <source>the user {user}</source>
        <translation>der Benutzer {user}</translation>
    </message>
    <message>
        <source>the zone '{name}' has no line for {value} on the sheet '{limits}'</source>
        <translation>die Zone „{name}“ hat keine Zeile für {value} auf dem Blatt „{limits}“</translation>
    </message>
    <message>
        <source>there are two columns '{known}'</source>
        <translation>es gibt zwei Spalten „{known}“</translation>
    </message>
    <message>
        <source>there is no field '{written}'. {did_you_mean}</source>
        <translation>es gibt kein Feld „{written}“. {did_you_mean}</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ein solches Feld gibt es nicht</translation>
    </message>
    <message>
        <source>there is no zone '{name}' on the sheet '{zones}'. {did_you_mean}</source>
        <translation>es gibt keine Zone „{name}“ auf dem Blatt „{zones}“. {did_you_mean}</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>dieses Feld fehlt</translation>
    </message>
    <message>
        <source>version {version} again</source>
        <translation>Version {version} wieder</translation>
    </message>
    <message>
        <source>version {version} begins on {astimezone}</source>
        <translation>Version {version} beginnt am {astimezone}</translation>
    </message>
    <message>
        <source>version {version} is a draft</source>
        <translation>Version {version} ist ein Entwurf</translation>
    </message>
    <message>
        <source>version {version} was retired on {astimezone} by {by}</source>
        <translation>Version {version} wurde am {astimezone} von {by} zurückgezogen</translation>
    </message>
    <message>
        <source>without an end face and a scale nothing can be painted</source>
        <translation>ohne Endfläche und Maßstab lässt sich nichts malen</translation>
    </message>
    <message>
        <source>{asked} {unit} asked for, {given} {unit_2} in force</source>
        <translation>{asked} {unit} verlangt, {given} {unit_2} aktiv</translation>
    </message>
    <message>
        <source>{astimezone} is over: no rules are put in force for the past</source>
        <translation>{astimezone} ist vorbei: Für Vergangenes werden keine Regeln in Kraft gesetzt</translation>
    </message>
    <message>
        <source>{axis} of its {what}: {size}, not {said} as the card says</source>
        <translation>{axis} seines {what}: {size}, nicht {said}, wie die Karte sagt</translation>
    </message>
    <message>
        <source>{a} does not close; it is left behind</source>
        <translation>{a} schließt sich nicht; es wird zurückgelassen</translation>
    </message>
    <message>
        <source>{a} entries that the shared history holds were removed from the spool</source>
        <translation>{a} Einträge, die der gemeinsame Verlauf hat, wurden aus dem Zwischenspeicher entfernt</translation>
    </message>
    <message>
        <source>{a} failed: {b}</source>
        <translation>{a} ist gescheitert: {b}</translation>
    </message>
    <message>
        <source>{a} has refused {b} messages, put aside: {c}</source>
        <translation>{a} hat {b} Nachrichten abgelehnt, beiseitegelegt: {c}</translation>
    </message>
    <message>
        <source>{a} is in today's form now; as it was it is kept in {b}</source>
        <translation>{a} ist jetzt in heutiger Form; wie es war, liegt es in {b}</translation>
    </message>
    <message>
        <source>{a} stays in its older form: {b}</source>
        <translation>{a} bleibt in seiner älteren Form: {b}</translation>
    </message>
    <message>
        <source>{a} takes messages again</source>
        <translation>{a} nimmt wieder Nachrichten an</translation>
    </message>
    <message>
        <source>{a} takes no messages: {b}. {c}</source>
        <translation>{a} nimmt keine Nachrichten an: {b}. {c}</translation>
    </message>
    <message>
        <source>{a} things that the history held already are sealed as they were found</source>
        <translation>{a} Dinge, die der Verlauf schon hatte, sind gesiegelt, wie sie vorgefunden wurden</translation>
    </message>
    <message>
        <source>{a} was judged and could not be booked: {b}</source>
        <translation>{a} wurde beurteilt und konnte nicht gebucht werden: {b}</translation>
    </message>
    <message>
        <source>{capitalize} cannot hold every sign: its encoding is {encoding}</source>
        <translation>{capitalize} fasst nicht jedes Zeichen: Die Kodierung ist {encoding}</translation>
    </message>
    <message>
        <source>{capitalize} may not do this in {place}: {words}</source>
        <translation>{capitalize} darf das in {place} nicht: {words}</translation>
    </message>
    <message>
        <source>{certificate} and {key} make no TLS: {reason}</source>
        <translation>{certificate} und {key} ergeben kein TLS: {reason}</translation>
    </message>
    <message>
        <source>{channels} channels</source>
        <translation>{channels} Kanäle</translation>
    </message>
    <message>
        <source>{connector} was captured once only</source>
        <translation>{connector} wurde nur einmal aufgenommen</translation>
    </message>
    <message>
        <source>{core}/{cladding_um} µm, as typed in</source>
        <translation>{core}/{cladding_um} µm, wie eingegeben</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count} Clients</translation>
    </message>
    <message>
        <source>{data_folder} removes every recipe</source>
        <translation>{data_folder} entfernt jedes Rezept</translation>
    </message>
    <message>
        <source>{device} is no serial port</source>
        <translation>{device} ist kein serieller Anschluss</translation>
    </message>
    <message>
        <source>{diameter} µm is no diameter of a fiber</source>
        <translation>{diameter} µm ist kein Durchmesser einer Faser</translation>
    </message>
    <message>
        <source>{expected} is expected</source>
        <translation>{expected} wird erwartet</translation>
    </message>
    <message>
        <source>{expected} is expected, and the cell is empty</source>
        <translation>{expected} wird erwartet, und die Zelle ist leer</translation>
    </message>
    <message>
        <source>{expected} is expected, and {shown} is no number</source>
        <translation>{expected} wird erwartet, und {shown} ist keine Zahl</translation>
    </message>
    <message>
        <source>{expected} is expected, not {number}</source>
        <translation>{expected} wird erwartet, nicht {number}</translation>
    </message>
    <message>
        <source>{field}: there is no profile {name}. {did_you_mean}</source>
        <translation>{field}: Es gibt kein Profil {name}. {did_you_mean}</translation>
    </message>
    <message>
        <source>{file} cannot be used: {error}</source>
        <translation>{file} ist unbrauchbar: {error}</translation>
    </message>
    <message>
        <source>{file} cannot be written: no permission</source>
        <translation>{file} ist nicht beschreibbar: keine Berechtigung</translation>
    </message>
    <message>
        <source>{file} cannot be written: {strerror}</source>
        <translation>{file} ist nicht beschreibbar: {strerror}</translation>
    </message>
    <message>
        <source>{file} is locked by another program</source>
        <translation>{file} ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>{first} and {second} have no ends that can be compared{why}</source>
        <translation>{first} und {second} haben keine Enden, die sich vergleichen lassen{why}</translation>
    </message>
    <message>
        <source>{first} and {second} have only {len} ends that can be compared{why}</source>
        <translation>{first} und {second} haben nur {len} Enden, die sich vergleichen lassen{why}</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {strerror}</source>
        <translation>{folder} ist nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>{folder} has the name of a model that comes with the program</source>
        <translation>{folder} heißt wie ein Modell, das mit dem Programm kommt</translation>
    </message>
    <message>
        <source>{folder} holds the card of {full_name}</source>
        <translation>{folder} enthält die Karte von {full_name}</translation>
    </message>
    <message>
        <source>{full_name} activated</source>
        <translation>{full_name} aktiviert</translation>
    </message>
    <message>
        <source>{full_name} comes with the program</source>
        <translation>{full_name} kommt mit dem Programm</translation>
    </message>
    <message>
        <source>{full_name} does not fit its card: {fault}</source>
        <translation>{full_name} passt nicht zu seiner Karte: {fault}</translation>
    </message>
    <message>
        <source>{full_name} does not look at flattened end faces of any size</source>
        <translation>{full_name} sieht sich keine geebneten Endflächen beliebiger Größe an</translation>
    </message>
    <message>
        <source>{full_name} is a model for {value} and marks no defects</source>
        <translation>{full_name} ist ein Modell für {value} und markiert keine Fehler</translation>
    </message>
    <message>
        <source>{full_name} is no network</source>
        <translation>{full_name} ist kein Netz</translation>
    </message>
    <message>
        <source>{full_name} marks {unknown}, which is no kind of defect</source>
        <translation>{full_name} markiert {unknown}, was keine Fehlerart ist</translation>
    </message>
    <message>
        <source>{full_name} may not become active: {text}</source>
        <translation>{full_name} darf nicht aktiv werden: {text}</translation>
    </message>
    <message>
        <source>{full_name} remembers no good end faces</source>
        <translation>{full_name} erinnert sich an keine guten Endflächen</translation>
    </message>
    <message>
        <source>{full_name} remembers {features} features of each cell, its network gives {shape}</source>
        <translation>{full_name} merkt sich {features} Merkmale je Feld, sein Netz gibt {shape}</translation>
    </message>
    <message>
        <source>{full_name} shall judge, but its folder is gone</source>
        <translation>{full_name} soll urteilen, aber sein Ordner ist weg</translation>
    </message>
    <message>
        <source>{full_name} takes no grey picture of a fixed size</source>
        <translation>{full_name} nimmt kein Graubild fester Größe</translation>
    </message>
    <message>
        <source>{full_name} was changed after it was made active</source>
        <translation>{full_name} wurde geändert, nachdem es aktiviert worden war</translation>
    </message>
    <message>
        <source>{full_name} was made for {value}, not for quality</source>
        <translation>{full_name} wurde für {value} gemacht, nicht für Qualität</translation>
    </message>
    <message>
        <source>{full_name} was made for {value}, not for segmentation</source>
        <translation>{full_name} wurde für {value} gemacht, nicht für Segmentierung</translation>
    </message>
    <message>
        <source>{full_name} was made for {value}; it gives no features</source>
        <translation>{full_name} wurde für {value} gemacht; es gibt keine Merkmale aus</translation>
    </message>
    <message>
        <source>{full_name} was made for {value}; it looks for no defects</source>
        <translation>{full_name} wurde für {value} gemacht; es sucht keine Fehler</translation>
    </message>
    <message>
        <source>{full_name} was measured against {name}, but now {name_2} judges</source>
        <translation>{full_name} wurde an {name} gemessen, aber jetzt urteilt {name_2}</translation>
    </message>
    <message>
        <source>{full_name}: {file} is cut short, {len} of {size_bytes} bytes</source>
        <translation>{full_name}: {file} ist abgeschnitten, {len} von {size_bytes} Bytes</translation>
    </message>
    <message>
        <source>{full_name}: {file} is not the file that the card was written for: its sha256 begins {hashed}, not {sha256}</source>
        <translation>{full_name}: {file} ist nicht die Datei, für die die Karte geschrieben wurde: sha256 beginnt mit {hashed}, nicht mit {sha256}</translation>
    </message>
    <message>
        <source>{hot} of the blank is overexposed</source>
        <translation>{hot} der Leerprobe sind überbelichtet</translation>
    </message>
    <message>
        <source>{id} cannot be {value}. {replace}</source>
        <translation>{id} kann nicht {value} sein. {replace}</translation>
    </message>
    <message>
        <source>{id} is good: nothing shows where the {value} is</source>
        <translation>{id} ist gut: Nichts zeigt, wo {value} liegt</translation>
    </message>
    <message>
        <source>{id} is only an outline around several pieces</source>
        <translation>{id} ist nur ein Umriss um mehrere Stücke</translation>
    </message>
    <message>
        <source>{inspection_id} is no id of an inspection</source>
        <translation>{inspection_id} ist keine Kennung einer Prüfung</translation>
    </message>
    <message>
        <source>{item_id} has no version {version}</source>
        <translation>{item_id} hat keine Version {version}</translation>
    </message>
    <message>
        <source>{item_id} is {value} with this very mask already</source>
        <translation>{item_id} ist schon {value} mit genau dieser Maske</translation>
    </message>
    <message>
        <source>{items} is no item of a dataset</source>
        <translation>{items} ist kein Stück eines Datensatzes</translation>
    </message>
    <message>
        <source>{kind} {number} is sealed before it is stored</source>
        <translation>{kind} {number} ist gesiegelt, bevor es gespeichert ist</translation>
    </message>
    <message>
        <source>{label_file} holds version {version}</source>
        <translation>{label_file} enthält Version {version}</translation>
    </message>
    <message>
        <source>{label_file} is missing</source>
        <translation>{label_file} fehlt</translation>
    </message>
    <message>
        <source>{least_um_per_px} to {most_um_per_px} µm per px</source>
        <translation>{least_um_per_px} bis {most_um_per_px} µm je px</translation>
    </message>
    <message>
        <source>{len} frames are too few for a flat field</source>
        <translation>{len} Bilder sind zu wenige für ein Hellfeld</translation>
    </message>
    <message>
        <source>{len} parts × {len_2} operators × {trials} trials</source>
        <translation>{len} Teile × {len_2} Bediener × {trials} Durchgänge</translation>
    </message>
    <message>
        <source>{many} of {many_2} dots lie off the grid that the others make</source>
        <translation>{many} von {many_2} Punkten liegen neben dem Raster der anderen</translation>
    </message>
    <message>
        <source>{model} is active already, since {astimezone}</source>
        <translation>{model} ist schon aktiv, seit {astimezone}</translation>
    </message>
    <message>
        <source>{model} takes pictures a multiple of {multiple_of} px {axis}, not {side_px} px</source>
        <translation>{model} nimmt Bilder von einem Vielfachen von {multiple_of} px {axis}, nicht {side_px} px</translation>
    </message>
    <message>
        <source>{model} takes pictures {said} px {axis}, not {side_px} px</source>
        <translation>{model} nimmt Bilder von {said} px {axis}, nicht {side_px} px</translation>
    </message>
    <message>
        <source>{model} takes pictures, not {ndim} axes of {dtype}</source>
        <translation>{model} nimmt Bilder, nicht {ndim} Achsen von {dtype}</translation>
    </message>
    <message>
        <source>{model} takes {count}, the picture has {count_2}</source>
        <translation>{model} nimmt {count}, das Bild hat {count_2}</translation>
    </message>
    <message>
        <source>{model} was changed after {by} made it active</source>
        <translation>{model} wurde geändert, nachdem {by} es aktiviert hatte</translation>
    </message>
    <message>
        <source>{model} was made active, but its folder is gone</source>
        <translation>{model} wurde aktiviert, aber sein Ordner ist weg</translation>
    </message>
    <message>
        <source>{most} marks are to be seen, but they make no square grid</source>
        <translation>{most} Marken sind zu sehen, aber sie bilden kein quadratisches Raster</translation>
    </message>
    <message>
        <source>{named} {path} is black in places</source>
        <translation>{named} {path} ist stellenweise schwarz</translation>
    </message>
    <message>
        <source>{names} is compared with itself</source>
        <translation>{names} wird mit sich selbst verglichen</translation>
    </message>
    <message>
        <source>{name} ({value}) may not {what}</source>
        <translation>{name} ({value}) darf nicht {what}</translation>
    </message>
    <message>
        <source>{name} cannot be decoded</source>
        <translation>{name} lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>{name} cannot be decoded: the file is damaged</source>
        <translation>{name} lässt sich nicht dekodieren: Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{name} cannot be loaded</source>
        <translation>{name} lässt sich nicht laden</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {error}</source>
        <translation>{name} lässt sich nicht laden: {error}</translation>
    </message>
    <message>
        <source>{name} differs: {one} on {names}, {other} on {names_2}. Differences may come from that alone.</source>
        <translation>{name} ist verschieden: {one} auf {names}, {other} auf {names_2}. Unterschiede können allein daher kommen.</translation>
    </message>
    <message>
        <source>{name} failed</source>
        <translation>{name} ist gescheitert</translation>
    </message>
    <message>
        <source>{name} has drafted {name_2} and may not approve it</source>
        <translation>{name} hat {name_2} entworfen und darf es nicht freigeben</translation>
    </message>
    <message>
        <source>{name} has the threshold {threshold}</source>
        <translation>{name} hat die Schwelle {threshold}</translation>
    </message>
    <message>
        <source>{name} holds no arrays</source>
        <translation>{name} enthält keine Felder</translation>
    </message>
    <message>
        <source>{name} holds no {key}</source>
        <translation>{name} enthält kein {key}</translation>
    </message>
    <message>
        <source>{name} holds {dtype} values; 8-bit and 16-bit pictures are read</source>
        <translation>{name} enthält {dtype}-Werte; gelesen werden 8-Bit- und 16-Bit-Bilder</translation>
    </message>
    <message>
        <source>{name} is approved already</source>
        <translation>{name} ist schon freigegeben</translation>
    </message>
    <message>
        <source>{name} is approved and is never changed</source>
        <translation>{name} ist freigegeben und wird nie geändert</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes)</source>
        <translation>{name} ist leer (0 Bytes)</translation>
    </message>
    <message>
        <source>{name} is no name for a token</source>
        <translation>{name} ist kein Name für ein Token</translation>
    </message>
    <message>
        <source>{name} is not a picture in a known format</source>
        <translation>{name} ist kein Bild in einem bekannten Format</translation>
    </message>
    <message>
        <source>{name} is not valid: {place}: {first}</source>
        <translation>{name} ist ungültig: {place}: {first}</translation>
    </message>
    <message>
        <source>{name} is not what was kept: its hash differs</source>
        <translation>{name} ist nicht, was aufgehoben wurde: Der Hash ist anders</translation>
    </message>
    <message>
        <source>{name} is not what was looked at</source>
        <translation>{name} ist nicht, was angesehen wurde</translation>
    </message>
    <message>
        <source>{name} is retired</source>
        <translation>{name} ist zurückgezogen</translation>
    </message>
    <message>
        <source>{name} is retired already</source>
        <translation>{name} ist schon zurückgezogen</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} px, {max_pixels} megapixels are allowed</source>
        <translation>{name} ist zu groß: {width} x {height} px, {max_pixels} Megapixel sind erlaubt</translation>
    </message>
    <message>
        <source>{name} is too small: {width} x {height} px, {min_side_px} are needed</source>
        <translation>{name} ist zu klein: {width} x {height} px, {min_side_px} werden gebraucht</translation>
    </message>
    <message>
        <source>{name} is truncated: the end of the {format} file is missing</source>
        <translation>{name} ist abgeschnitten: Das Ende der {format}-Datei fehlt</translation>
    </message>
    <message>
        <source>{name} is {states} and cannot be approved</source>
        <translation>{name} ist {states} und lässt sich nicht freigeben</translation>
    </message>
    <message>
        <source>{name} keeps its weights in another file</source>
        <translation>{name} hat seine Gewichte in einer anderen Datei</translation>
    </message>
    <message>
        <source>{name} passes and fails by turns</source>
        <translation>{name} besteht mal und mal nicht</translation>
    </message>
    <message>
        <source>{name} remembers {shape}, not {features} features of each cell</source>
        <translation>{name} merkt sich {shape}, nicht {features} Merkmale je Feld</translation>
    </message>
    <message>
        <source>{name} shows the ends mirrored.</source>
        <translation>{name} zeigt die Enden gespiegelt.</translation>
    </message>
    <message>
        <source>{name} shows the ends turned by {turn_deg}°.</source>
        <translation>{name} zeigt die Enden um {turn_deg}° gedreht.</translation>
    </message>
    <message>
        <source>{name} unpacks to {unpacked} bytes, more than any model needs</source>
        <translation>{name} entpackt sich zu {unpacked} Bytes, mehr, als irgendein Modell braucht</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile</source>
        <translation>{name} wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>{name} was measured, not {full_name} as it is now</source>
        <translation>{name} wurde gemessen, nicht {full_name}, wie es jetzt ist</translation>
    </message>
    <message>
        <source>{name} was never approved</source>
        <translation>{name} wurde nie freigegeben</translation>
    </message>
    <message>
        <source>{name} was not in force yet; it begins on {date}</source>
        <translation>{name} galt noch nicht; es beginnt am {date}</translation>
    </message>
    <message>
        <source>{name} was saved by somebody else meanwhile</source>
        <translation>{name} wurde inzwischen von jemand anderem gesichert</translation>
    </message>
    <message>
        <source>{name}: {key} has the shape {shape}</source>
        <translation>{name}: {key} hat die Form {shape}</translation>
    </message>
    <message>
        <source>{name}: {key} holds numbers that are not finite</source>
        <translation>{name}: {key} enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>{name}: {key} holds {dtype}, not numbers</source>
        <translation>{name}: {key} enthält {dtype}, keine Zahlen</translation>
    </message>
    <message>
        <source>{name}@{name_2} is there already</source>
        <translation>{name}@{name_2} ist schon da</translation>
    </message>
    <message>
        <source>{number} is no number of a USB camera</source>
        <translation>{number} ist keine Nummer einer USB-Kamera</translation>
    </message>
    <message>
        <source>{path} cannot be brought to today's form from form {form}: {error}</source>
        <translation>{path} lässt sich nicht aus der Form {form} in die heutige bringen: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {strerror}</source>
        <translation>{path} lässt sich nicht öffnen: {strerror}</translation>
    </message>
    <message>
        <source>{path} could not be read: {strerror}</source>
        <translation>{path} konnte nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}</source>
        <translation>{path} konnte nicht geschrieben werden: {strerror}</translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation>{path} gibt es nicht</translation>
    </message>
    <message>
        <source>{path} does not say where the parts of an end face lie: {error}</source>
        <translation>{path} sagt nicht, wo die Teile einer Endfläche liegen: {error}</translation>
    </message>
    <message>
        <source>{path} has no column {missing}</source>
        <translation>{path} hat keine Spalte {missing}</translation>
    </message>
    <message>
        <source>{path} holds declarations that no workbook has ({filename})</source>
        <translation>{path} enthält Deklarationen, die keine Mappe hat ({filename})</translation>
    </message>
    <message>
        <source>{path} holds no public key: {error}</source>
        <translation>{path} enthält keinen öffentlichen Schlüssel: {error}</translation>
    </message>
    <message>
        <source>{path} holds no recipe</source>
        <translation>{path} enthält kein Rezept</translation>
    </message>
    <message>
        <source>{path} is a damaged workbook: {error}</source>
        <translation>{path} ist eine beschädigte Mappe: {error}</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture</source>
        <translation>{path} ist ein Ordner, kein Bild</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} ist beschädigt</translation>
    </message>
    <message>
        <source>{path} is damaged and says no more which models are active</source>
        <translation>{path} ist beschädigt und sagt nicht mehr, welche Modelle aktiv sind</translation>
    </message>
    <message>
        <source>{path} is larger than {max_bytes} MB</source>
        <translation>{path} ist größer als {max_bytes} MB</translation>
    </message>
    <message>
        <source>{path} is no CSV file: {error}</source>
        <translation>{path} ist keine CSV-Datei: {error}</translation>
    </message>
    <message>
        <source>{path} is no Excel workbook (.xlsx)</source>
        <translation>{path} ist keine Excel-Mappe (.xlsx)</translation>
    </message>
    <message>
        <source>{path} is no Excel workbook (.xlsx), or it is damaged</source>
        <translation>{path} ist keine Excel-Mappe (.xlsx) oder beschädigt</translation>
    </message>
    <message>
        <source>{path} is no calibration: it is far too long</source>
        <translation>{path} ist keine Kalibrierung: viel zu lang</translation>
    </message>
    <message>
        <source>{path} is no list of recipes: it is far too long</source>
        <translation>{path} ist keine Liste von Rezepten: viel zu lang</translation>
    </message>
    <message>
        <source>{path} is no model card: {first_fault}</source>
        <translation>{path} ist keine Modellkarte: {first_fault}</translation>
    </message>
    <message>
        <source>{path} is no text file</source>
        <translation>{path} ist keine Textdatei</translation>
    </message>
    <message>
        <source>{path} is no text file in UTF-8</source>
        <translation>{path} ist keine Textdatei in UTF-8</translation>
    </message>
    <message>
        <source>{path} is no valid JSON: {error}</source>
        <translation>{path} ist kein gültiges JSON: {error}</translation>
    </message>
    <message>
        <source>{path} is no valid JSON: {msg} in line {lineno}, column {colno}</source>
        <translation>{path} ist kein gültiges JSON: {msg} in Zeile {lineno}, Spalte {colno}</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file</source>
        <translation>{path} ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} ist nicht da</translation>
    </message>
    <message>
        <source>{path} is too large for a rule set: {told}</source>
        <translation>{path} ist zu groß für ein Regelwerk: {told}</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program ({said})</source>
        <translation>{path} wurde von einer neueren Version dieses Programms geschrieben ({said})</translation>
    </message>
    <message>
        <source>{path}, line 1: the column '{missing}' is missing</source>
        <translation>{path}, Zeile 1: Die Spalte „{missing}“ fehlt</translation>
    </message>
    <message>
        <source>{path}, line 1: the column '{name}' is there twice</source>
        <translation>{path}, Zeile 1: Die Spalte „{name}“ ist zweimal da</translation>
    </message>
    <message>
        <source>{path}, line 1: there is no column '{name}'. {did_you_mean}</source>
        <translation>{path}, Zeile 1: Es gibt keine Spalte „{name}“. {did_you_mean}</translation>
    </message>
    <message>
        <source>{path}, line {line_num}: {empty} is empty</source>
        <translation>{path}, Zeile {line_num}: {empty} ist leer</translation>
    </message>
    <message>
        <source>{path}, line {line}: the reference {text} is neither pass nor fail</source>
        <translation>{path}, Zeile {line}: Die Referenz {text} ist weder pass noch fail</translation>
    </message>
    <message>
        <source>{path}, line {line}: {text} is no number</source>
        <translation>{path}, Zeile {line}: {text} ist keine Zahl</translation>
    </message>
    <message>
        <source>{path}, line {number}, column {column}: {what}</source>
        <translation>{path}, Zeile {number}, Spalte {column}: {what}</translation>
    </message>
    <message>
        <source>{path}, line {number}, column {name}</source>
        <translation>{path}, Zeile {number}, Spalte {name}</translation>
    </message>
    <message>
        <source>{path}, line {number}: the part '{part}' is there twice</source>
        <translation>{path}, Zeile {number}: Das Teil „{part}“ ist zweimal da</translation>
    </message>
    <message>
        <source>{path}: line {number} must have a field and a value</source>
        <translation>{path}: Zeile {number} muss ein Feld und einen Wert haben</translation>
    </message>
    <message>
        <source>{path}: the file as a whole: should be an object</source>
        <translation>{path}: Die Datei im Ganzen sollte ein Objekt sein</translation>
    </message>
    <message>
        <source>{path}: the first line must be {join}</source>
        <translation>{path}: Die erste Zeile muss {join} sein</translation>
    </message>
    <message>
        <source>{path}: {key}: should be '{name}/{newest}', not {said}</source>
        <translation>{path}: {key}: sollte „{name}/{newest}“ sein, nicht {said}</translation>
    </message>
    <message>
        <source>{path}: {name} is there twice</source>
        <translation>{path}: {name} ist zweimal da</translation>
    </message>
    <message>
        <source>{path}: {section} has fields of its own and no value</source>
        <translation>{path}: {section} hat eigene Felder und keinen Wert</translation>
    </message>
    <message>
        <source>{per_s} frames are inspected a second</source>
        <translation>{per_s} Bilder werden je Sekunde geprüft</translation>
    </message>
    <message>
        <source>{percent} % of the grid's dots are missing</source>
        <translation>{percent} % der Punkte des Rasters fehlen</translation>
    </message>
    <message>
        <source>{pitch} Are dots missing in a pattern?</source>
        <translation>{pitch} Fehlen Punkte nach einem Muster?</translation>
    </message>
    <message>
        <source>{place} exists already</source>
        <translation>{place} gibt es schon</translation>
    </message>
    <message>
        <source>{recipe} has no zone {zone}</source>
        <translation>{recipe} hat keine Zone {zone}</translation>
    </message>
    <message>
        <source>{retaken} captures were taken again; only the last of each step counts.</source>
        <translation>{retaken} Aufnahmen wurden wiederholt; nur die letzte jedes Schritts zählt.</translation>
    </message>
    <message>
        <source>{sent}; waiting: {waiting}</source>
        <translation>{sent}; es warten: {waiting}</translation>
    </message>
    <message>
        <source>{setting} holds a password</source>
        <translation>{setting} enthält ein Passwort</translation>
    </message>
    <message>
        <source>{setting} is no address of http or https</source>
        <translation>{setting} ist keine Adresse mit http oder https</translation>
    </message>
    <message>
        <source>{setting} is no address: {error}</source>
        <translation>{setting} ist keine Adresse: {error}</translation>
    </message>
    <message>
        <source>{shown} is not known here. {did_you_mean}</source>
        <translation>{shown} ist hier nicht bekannt. {did_you_mean}</translation>
    </message>
    <message>
        <source>{size} MiB, and a rule set has at most {most} MiB</source>
        <translation>{size} MiB, und ein Regelwerk hat höchstens {most} MiB</translation>
    </message>
    <message>
        <source>{source} holds the inspections of several stations: {named}</source>
        <translation>{source} enthält die Prüfungen mehrerer Stationen: {named}</translation>
    </message>
    <message>
        <source>{subject}: not done</source>
        <translation>{subject}: nicht geschehen</translation>
    </message>
    <message>
        <source>{text}; the written place is used meanwhile</source>
        <translation>{text}; einstweilen gilt der geschriebene Ort</translation>
    </message>
    <message>
        <source>{title} cannot be opened</source>
        <translation>{title} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{title} cannot be played</source>
        <translation>{title} lässt sich nicht abspielen</translation>
    </message>
    <message>
        <source>{title} cannot do pixel_format {value}</source>
        <translation>{title} kann pixel_format {value} nicht</translation>
    </message>
    <message>
        <source>{title} delivers no more pictures</source>
        <translation>{title} liefert keine Bilder mehr</translation>
    </message>
    <message>
        <source>{title} does not answer</source>
        <translation>{title} antwortet nicht</translation>
    </message>
    <message>
        <source>{title} does not answer: {reason_of}</source>
        <translation>{title} antwortet nicht: {reason_of}</translation>
    </message>
    <message>
        <source>{title} is at its end</source>
        <translation>{title} ist am Ende</translation>
    </message>
    <message>
        <source>{title} is being opened</source>
        <translation>{title} wird geöffnet</translation>
    </message>
    <message>
        <source>{title} is gone: {reason_of}</source>
        <translation>{title} ist weg: {reason_of}</translation>
    </message>
    <message>
        <source>{title} is live</source>
        <translation>{title} ist live</translation>
    </message>
    <message>
        <source>{title} is not open</source>
        <translation>{title} ist nicht geöffnet</translation>
    </message>
    <message>
        <source>{title} keeps no settings in itself</source>
        <translation>{title} speichert keine Einstellungen in sich</translation>
    </message>
    <message>
        <source>{title} takes no pictures just now</source>
        <translation>{title} nimmt gerade keine Bilder auf</translation>
    </message>
    <message>
        <source>{title} was not ready within {timeout_s} s</source>
        <translation>{title} war nach {timeout_s} s nicht bereit</translation>
    </message>
    <message>
        <source>{upper}{place} refused the password of {who}, or got none</source>
        <translation>{upper}{place} lehnte das Passwort von {who} ab oder bekam keines</translation>
    </message>
    <message>
        <source>{value} rolled back</source>
        <translation>{value} zurückgesetzt</translation>
    </message>
    <message>
        <source>{value} µm per px is the scale of no microscope</source>
        <translation>{value} µm je px ist der Maßstab keines Mikroskops</translation>
    </message>
    <message>
        <source>{what} needs a reason</source>
        <translation>{what} braucht einen Grund</translation>
    </message>
    <message>
        <source>{what} only in the shared history, which does not answer</source>
        <translation>{what} nur im gemeinsamen Verlauf, der nicht antwortet</translation>
    </message>
    <message>
        <source>{what}: {path} cannot be read: {strerror}</source>
        <translation>{what}: {path} ist nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>{what}: {path} has {size} bytes, more than the {most_bytes} it may have</source>
        <translation>{what}: {path} hat {size} Bytes, mehr als die erlaubten {most_bytes}</translation>
    </message>
    <message>
        <source>{what}: {path} is missing or is no file</source>
        <translation>{what}: {path} fehlt oder ist keine Datei</translation>
    </message>
    <message>
        <source>{what}; '{no_limit}' is a line as well</source>
        <translation>{what}; auch „{no_limit}“ ist eine Zeile</translation>
    </message>
    <message>
        <source>{where}: '{text}' is no number</source>
        <translation>{where}: „{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>{words} is there twice</source>
        <translation>{words} ist zweimal da</translation>
    </message>
    <message>
        <source>{yes} or {no} is expected: does the number belong to the band</source>
        <translation>{yes} oder {no} wird erwartet: ob die Zahl zum Band gehört</translation>
    </message>
</context><context>
    <name>SettingFaults</name>
    <message>
        <source>This is empty. Type something in.</source>
        <translation>Das ist leer. Etwas eingeben.</translation>
    </message>
    <message>
        <source>“{given}” is no number. Use digits and a point.</source>
        <translation>„{given}“ ist keine Zahl. Ziffern und einen Punkt verwenden.</translation>
    </message>
    <message>
        <source>“{given}” is no whole number. Use digits only.</source>
        <translation>„{given}“ ist keine ganze Zahl. Nur Ziffern verwenden.</translation>
    </message>
    <message>
        <source>{given} is too small. The limit is {limit}.</source>
        <translation>{given} ist zu klein. Die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>{given} is too large. The limit is {limit}.</source>
        <translation>{given} ist zu groß. Die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>There is no “{given}”. Choose one of: {limit}.</source>
        <translation>„{given}“ gibt es nicht. Eines davon wählen: {limit}.</translation>
    </message>
    <message>
        <source>There is no file {given}. Choose another or leave this empty.</source>
        <translation>Die Datei {given} gibt es nicht. Eine andere wählen oder leer lassen.</translation>
    </message>
    <message>
        <source>This file is no calibration. Make one with “dscope calibrate”. {limit}</source>
        <translation>Diese Datei ist keine Kalibrierung. Eine mit „dscope calibrate“ erzeugen. {limit}</translation>
    </message>
    <message>
        <source>There is no folder {given}. Make it first, or leave this empty.</source>
        <translation>Den Ordner {given} gibt es nicht. Erst anlegen oder leer lassen.</translation>
    </message>
    <message>
        <source>Like postgresql://user@server/database, no password.</source>
        <translation>Wie postgresql://user@server/database, ohne Passwort.</translation>
    </message>
    <message>
        <source>“{given}” cannot be used: {limit}</source>
        <translation>„{given}“ ist nicht verwendbar: {limit}</translation>
    </message>
</context><context>
    <name>SettingGroups</name>
    <message>
        <source>the rules, and a trained model once one is active</source>
        <translation>die Regeln, und ein trainiertes Modell, sobald eines aktiv ist</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>judge nothing until it is calibrated</source>
        <translation>bis zur Kalibrierung nichts beurteilen</translation>
    </message>
    <message>
        <source>measure with the cladding of the fiber</source>
        <translation>mit dem Mantel der Faser messen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Station and scale</source>
        <translation>Station und Maßstab</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Capture and judge</source>
        <translation>Aufnehmen und beurteilen</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Station check</source>
        <translation>Stationstest</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Who gets the stream</source>
        <translation>Wer den Stream bekommt</translation>
    </message>
    <message>
        <source>Fixture and place</source>
        <translation>Aufnahme und Ort</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>nobody but this computer's screens</source>
        <translation>niemand außer den Bildschirmen dieses Rechners</translation>
    </message>
    <message>
        <source>whoever connects to this station</source>
        <translation>wer sich mit dieser Station verbindet</translation>
    </message>
    <message>
        <source>posted to another server</source>
        <translation>an einen anderen Server geschickt</translation>
    </message>
</context><context>
    <name>SettingWords</name>
    <message>
        <source>Stream from the start</source>
        <translation>Stream von Anfang an</translation>
    </message>
    <message>
        <source>Every frame is inspected and handed on while the program runs.</source>
        <translation>Jedes Bild wird geprüft und weitergegeben, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>Most frames inspected</source>
        <translation>Höchstens geprüfte Bilder</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to captures.</source>
        <translation>Weniger lassen den Aufnahmen mehr vom Prozessor.</translation>
    </message>
    <message>
        <source>Profile for the stream</source>
        <translation>Profil für den Stream</translation>
    </message>
    <message>
        <source>Source of “dscope live”</source>
        <translation>Quelle von „dscope live“</translation>
    </message>
    <message>
        <source>camera, usb, rtsp, folder:DIR or simulator. Here it is always the camera.</source>
        <translation>camera, usb, rtsp, folder:DIR oder simulator. Hier ist es immer die Kamera.</translation>
    </message>
    <message>
        <source>Number of the USB camera</source>
        <translation>Nummer der USB-Kamera</translation>
    </message>
    <message>
        <source>Address of the network camera</source>
        <translation>Adresse der Netzwerkkamera</translation>
    </message>
    <message>
        <source>Begins with rtsp://</source>
        <translation>Beginnt mit rtsp://</translation>
    </message>
    <message>
        <source>“dscope live” opens a window</source>
        <translation>„dscope live“ öffnet ein Fenster</translation>
    </message>
    <message>
        <source>An end face is remembered for</source>
        <translation>Eine Endfläche bleibt in Erinnerung für</translation>
    </message>
    <message>
        <source>After it was seen last; such frames never pass.</source>
        <translation>Nachdem sie zuletzt gesehen wurde; solche Bilder bestehen nie.</translation>
    </message>
    <message>
        <source>A defect keeps its number for</source>
        <translation>Ein Fehler behält seine Nummer für</translation>
    </message>
    <message>
        <source>After it was seen last.</source>
        <translation>Nachdem er zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>Heat map every</source>
        <translation>Wärmebild alle</translation>
    </message>
    <message>
        <source>Heat fades by half in</source>
        <translation>Wärme klingt zur Hälfte ab in</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer ihn bekommt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer alone; 0.0.0.0 the whole network, with tokens.</source>
        <translation>127.0.0.1 ist nur dieser Rechner; 0.0.0.0 das ganze Netz, mit Tokens.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes any that is free.</source>
        <translation>0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>Path of the stream</source>
        <translation>Pfad des Streams</translation>
    </message>
    <message>
        <source>Behind the address.</source>
        <translation>Hinter der Adresse.</translation>
    </message>
    <message>
        <source>Token on this computer too</source>
        <translation>Token auch auf diesem Rechner</translation>
    </message>
    <message>
        <source>Certificate for https</source>
        <translation>Zertifikat für https</translation>
    </message>
    <message>
        <source>PEM; together with its key, or neither.</source>
        <translation>PEM; zusammen mit seinem Schlüssel, oder keines von beiden.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Most clients at a time</source>
        <translation>Höchstens Clients zugleich</translation>
    </message>
    <message>
        <source>Most pictures</source>
        <translation>Höchstens Bilder</translation>
    </message>
    <message>
        <source>Width of the pictures</source>
        <translation>Breite der Bilder</translation>
    </message>
    <message>
        <source>Posted to</source>
        <translation>Geschickt an</translation>
    </message>
    <message>
        <source>Whole address of the other server; empty makes it of address, port and path.</source>
        <translation>Ganze Adresse des anderen Servers; leer: aus Adresse, Port und Pfad.</translation>
    </message>
    <message>
        <source>File with its token</source>
        <translation>Datei mit dessen Token</translation>
    </message>
    <message>
        <source>Certificate that signed its own</source>
        <translation>Zertifikat, das dessen eigenes beglaubigt</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts.</source>
        <translation>Leer: die, denen das System vertraut.</translation>
    </message>
    <message>
        <source>Pixels per micrometre</source>
        <translation>Pixel je Mikrometer</translation>
    </message>
    <message>
        <source>One number, or one across and one down. Empty: the scale of the station.</source>
        <translation>Eine Zahl, oder je eine für quer und hoch. Leer: der Maßstab der Station.</translation>
    </message>
    <message>
        <source>Fixed point on the picture</source>
        <translation>Fester Punkt im Bild</translation>
    </message>
    <message>
        <source>Across and down. Empty: the middle of the fiber.</source>
        <translation>Quer und nach unten. Leer: die Mitte der Faser.</translation>
    </message>
    <message>
        <source>The same point in the fixture</source>
        <translation>Derselbe Punkt in der Aufnahme</translation>
    </message>
    <message>
        <source>Empty where nobody measured it: then there are no millimetres.</source>
        <translation>Leer, wo ihn niemand gemessen hat: Dann gibt es keine Millimeter.</translation>
    </message>
    <message>
        <source>Turn of the picture in the fixture</source>
        <translation>Drehung des Bildes in der Aufnahme</translation>
    </message>
    <message>
        <source>From the fixture's x axis towards its y axis.</source>
        <translation>Von der x-Achse der Aufnahme zu ihrer y-Achse.</translation>
    </message>
    <message>
        <source>The fixture's y axis points up</source>
        <translation>Die y-Achse der Aufnahme zeigt nach oben</translation>
    </message>
    <message>
        <source>GPS receiver</source>
        <translation>GPS-Empfänger</translation>
    </message>
    <message>
        <source>Says with every defect where on earth it was found.</source>
        <translation>Sagt zu jedem Fehler, wo auf der Erde er gefunden wurde.</translation>
    </message>
    <message>
        <source>Serial port of the receiver</source>
        <translation>Serielle Schnittstelle des Empfängers</translation>
    </message>
    <message>
        <source>Such as /dev/ttyACM0 or COM3.</source>
        <translation>Etwa /dev/ttyACM0 oder COM3.</translation>
    </message>
    <message>
        <source>Speed of the port</source>
        <translation>Geschwindigkeit der Schnittstelle</translation>
    </message>
    <message>
        <source>A position is forgotten after</source>
        <translation>Eine Position wird vergessen nach</translation>
    </message>
    <message>
        <source>Fixed place: latitude</source>
        <translation>Fester Ort: Breite</translation>
    </message>
    <message>
        <source>For a station that stays where it is, or whose receiver sees no sky.</source>
        <translation>Für eine Station, die bleibt, wo sie ist, oder deren Empfänger keinen Himmel sieht.</translation>
    </message>
    <message>
        <source>Fixed place: longitude</source>
        <translation>Fester Ort: Länge</translation>
    </message>
    <message>
        <source>Fixed place: height above the sea</source>
        <translation>Fester Ort: Höhe über dem Meer</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Name der Station</translation>
    </message>
    <message>
        <source>Stands in every record.</source>
        <translation>Steht in jeder Aufzeichnung.</translation>
    </message>
    <message>
        <source>Part number at the start</source>
        <translation>Teilenummer beim Start</translation>
    </message>
    <message>
        <source>Chosen when the program opens.</source>
        <translation>Ist beim Öffnen des Programms gewählt.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>From the list, or typed in, such as usb:0.</source>
        <translation>Aus der Liste oder eingetippt, etwa usb:0.</translation>
    </message>
    <message>
        <source>Settings of the camera</source>
        <translation>Einstellungen der Kamera</translation>
    </message>
    <message>
        <source>A file in config/cameras.</source>
        <translation>Eine Datei in config/cameras.</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Ordner des Verlaufs</translation>
    </message>
    <message>
        <source>Empty: the user's own folder.</source>
        <translation>Leer: der eigene Ordner des Benutzers.</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>Such as postgresql://dscope@server/dscope. Empty: this station's own.</source>
        <translation>Etwa postgresql://dscope@server/dscope. Leer: die eigene dieser Station.</translation>
    </message>
    <message>
        <source>Warn when less is free</source>
        <translation>Warnen, wenn weniger frei ist</translation>
    </message>
    <message>
        <source>Days kept here too</source>
        <translation>Tage auch hier behalten</translation>
    </message>
    <message>
        <source>Of a shared database: what it was proven to hold stays here so long. 0 keeps it for ever.</source>
        <translation>Bei gemeinsamer Datenbank: Was sie nachweislich hält, bleibt so lange auch hier. 0 behält es für immer.</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Kalibrierdatei</translation>
    </message>
    <message>
        <source>Empty: the cladding of the fiber is the ruler.</source>
        <translation>Leer: Der Mantel der Faser ist der Maßstab.</translation>
    </message>
    <message>
        <source>Scale, typed in</source>
        <translation>Maßstab, eingetippt</translation>
    </message>
    <message>
        <source>Leave empty unless there is no calibration file.</source>
        <translation>Leer lassen, außer es gibt keine Kalibrierdatei.</translation>
    </message>
    <message>
        <source>A calibration is valid for</source>
        <translation>Eine Kalibrierung gilt</translation>
    </message>
    <message>
        <source>Suggested when a new one is saved.</source>
        <translation>Vorschlag beim Sichern einer neuen.</translation>
    </message>
    <message>
        <source>Remind before its end</source>
        <translation>Vor ihrem Ende erinnern</translation>
    </message>
    <message>
        <source>Measure on after its end</source>
        <translation>Nach ihrem Ende weiter messen</translation>
    </message>
    <message>
        <source>With a warning in sight of the operator.</source>
        <translation>Mit einer Warnung, die der Bediener sieht.</translation>
    </message>
    <message>
        <source>Afterwards, or with another camera</source>
        <translation>Danach oder mit anderer Kamera</translation>
    </message>
    <message>
        <source>Parts compared with it</source>
        <translation>Damit verglichene Teile</translation>
    </message>
    <message>
        <source>The claddings of the last parts must agree with it.</source>
        <translation>Die Mäntel der letzten Teile müssen zu ihr passen.</translation>
    </message>
    <message>
        <source>Allowed difference</source>
        <translation>Erlaubte Abweichung</translation>
    </message>
    <message>
        <source>In standard uncertainties of both together.</source>
        <translation>In Standardunsicherheiten beider zusammen.</translation>
    </message>
    <message>
        <source>Flat field</source>
        <translation>Hellfeld</translation>
    </message>
    <message>
        <source>Taken on the camera screen. Empty: the light stays as it is.</source>
        <translation>Auf der Kameraseite aufgenommen. Leer: das Licht bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A flat field is valid for</source>
        <translation>Ein Hellfeld gilt</translation>
    </message>
    <message>
        <source>For a new one; then a reminder to take it anew.</source>
        <translation>Für ein neues; danach wird erinnert, es neu aufzunehmen.</translation>
    </message>
    <message>
        <source>Leave out the microscope's own dirt</source>
        <translation>Schmutz des Mikroskops auslassen</translation>
    </message>
    <message>
        <source>Shown and listed, but not judged as the part's.</source>
        <translation>Gezeigt und aufgeführt, aber nicht dem Teil angelastet.</translation>
    </message>
    <message>
        <source>Ask for every speck of it</source>
        <translation>Bei jedem Fleck fragen</translation>
    </message>
    <message>
        <source>Else only where it may hide a defect that fails.</source>
        <translation>Sonst nur, wo er einen Fehler verdecken kann, der durchfällt.</translation>
    </message>
    <message>
        <source>Who looks for defects</source>
        <translation>Wer nach Fehlern sucht</translation>
    </message>
    <message>
        <source>The live picture and the stream: always the rules alone.</source>
        <translation>Livebild und Stream: immer die Regeln allein.</translation>
    </message>
    <message>
        <source>Frames of a capture</source>
        <translation>Bilder je Aufnahme</translation>
    </message>
    <message>
        <source>The sharpest of them is judged.</source>
        <translation>Das schärfste wird beurteilt.</translation>
    </message>
    <message>
        <source>Longest wait for them</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Cleanings of a part</source>
        <translation>Reinigungen je Teil</translation>
    </message>
    <message>
        <source>Whatever still fails after so many is damaged.</source>
        <translation>Was danach noch schlecht ist, ist beschädigt.</translation>
    </message>
    <message>
        <source>Allowed way off the centre</source>
        <translation>Erlaubter Abstand zur Mitte</translation>
    </message>
    <message>
        <source>As a share of half the height of the picture, 0 to 1.</source>
        <translation>Als Anteil der halben Bildhöhe, 0 bis 1.</translation>
    </message>
    <message>
        <source>Judge only with a serial number</source>
        <translation>Nur mit Seriennummer beurteilen</translation>
    </message>
    <message>
        <source>A tone with each answer</source>
        <translation>Ein Ton zu jeder Antwort</translation>
    </message>
    <message>
        <source>Show defects in the live picture</source>
        <translation>Fehler im Livebild zeigen</translation>
    </message>
    <message>
        <source>Profile for the live picture</source>
        <translation>Profil für das Livebild</translation>
    </message>
    <message>
        <source>Most analyses a second</source>
        <translation>Höchstens Analysen je Sekunde</translation>
    </message>
    <message>
        <source>The picture itself is always as fast as the camera.</source>
        <translation>Das Bild selbst ist immer so schnell wie die Kamera.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Full screen at the start</source>
        <translation>Vollbild beim Start</translation>
    </message>
    <message>
        <source>Show the five steps at the start</source>
        <translation>Die fünf Schritte beim Start zeigen</translation>
    </message>
    <message>
        <source>Judge only after a green station check</source>
        <translation>Nur nach grünem Stationstest beurteilen</translation>
    </message>
    <message>
        <source>A green check holds for</source>
        <translation>Ein grüner Test gilt</translation>
    </message>
    <message>
        <source>Shifts start at</source>
        <translation>Schichtbeginn um</translation>
    </message>
    <message>
        <source>Such as 06:00 14:00; a check is due at each of them.</source>
        <translation>Etwa 06:00 14:00; zu jedem ist ein Test fällig.</translation>
    </message>
    <message>
        <source>Who may do the check</source>
        <translation>Wer den Test machen darf</translation>
    </message>
    <message>
        <source>Part number of the reference connector</source>
        <translation>Teilenummer des Referenzsteckers</translation>
    </message>
    <message>
        <source>None: the part number at the start.</source>
        <translation>Keine: die Teilenummer beim Start.</translation>
    </message>
    <message>
        <source>Checks that set the limits of control charts</source>
        <translation>Tests, die die Grenzen der Regelkarten setzen</translation>
    </message>
    <message>
        <source>The first so many green ones.</source>
        <translation>So viele der ersten grünen.</translation>
    </message>
</context><context>
    <name>SettingsPanel</name>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>as the camera has it</source>
        <translation>wie in der Kamera</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} Byte</translation>
    </message>
    <message>
        <source>Only on software trigger</source>
        <translation>Nur auf Softwareauslöser</translation>
    </message>
    <message>
        <source> fps</source>
        <translation> Bilder/s</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Of GigE cameras: 8192 with jumbo frames, 1500 without</source>
        <translation>Von GigE-Kameras: 8192 mit Jumbo-Frames, 1500 ohne</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Pixelformat</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Paketgröße</translation>
    </message>
</context><context>
    <name>SettingsScreen</name>
    <message>
        <source>As shipped</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>Fill in the values that the program came with; nothing is saved yet</source>
        <translation>Setzt die Werte ein, mit denen das Programm kam; noch wird nichts gesichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context><context>
    <name>SharpnessBar</name>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>New best</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Forget the sharpest picture so far</source>
        <translation>Das bisher schärfste Bild vergessen</translation>
    </message>
    <message>
        <source>{share:.0%} of the best ({now:.0f})</source>
        <translation>{share:.0%} von max. ({now:.0f})</translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation>Schärfe</translation>
    </message>
</context><context>
    <name>ShelfList</name>
    <message>
        <source>Flat fields that were kept</source>
        <translation>Gespeicherte Hellfelder</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Correct every picture with the chosen one</source>
        <translation>Jedes Bild mit dem gewählten korrigieren</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Keines nutzen</translation>
    </message>
    <message>
        <source>Leave the light of every picture as it is</source>
        <translation>Das Licht jedes Bildes lassen, wie es ist</translation>
    </message>
    <message>
        <source>No flat field is in force: the light stays as it is.</source>
        <translation>Kein Hellfeld in Kraft: das Licht bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{sign} is in force: every picture is corrected with it.</source>
        <translation>{sign} ist in Kraft: jedes Bild wird damit korrigiert.</translation>
    </message>
    <message>
        <source>In force: {name}</source>
        <translation>In Kraft: {name}</translation>
    </message>
</context><context>
    <name>ShelfPage</name>
    <message>
        <source>No calibration yet. Put a dot target in and begin.</source>
        <translation>Noch keine Kalibrierung. Ein Punkttarget einsetzen und anfangen.</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>Neue Kalibrierung</translation>
    </message>
    <message>
        <source>Measure a dot target, page by page</source>
        <translation>Ein Punkttarget messen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Measure with the selected calibration from now on</source>
        <translation>Von nun an mit der gewählten Kalibrierung messen</translation>
    </message>
    <message>
        <source>Use no calibration</source>
        <translation>Keine verwenden</translation>
    </message>
    <message>
        <source>The cladding of each fiber measures from now on</source>
        <translation>Von nun an misst der Mantel jeder Faser</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>A calibration from a JSON or CSV file</source>
        <translation>Eine Kalibrierung aus einer JSON- oder CSV-Datei</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The selected calibration as a JSON or CSV file</source>
        <translation>Die gewählte Kalibrierung als JSON- oder CSV-Datei</translation>
    </message>
    <message>
        <source>In force: the file {}</source>
        <translation>Aktiv: die Datei {}</translation>
    </message>
    <message>
        <source>No calibration in force: the cladding of each fiber measures</source>
        <translation>Keine Kalibrierung aktiv: Es misst der Mantel jeder Faser</translation>
    </message>
    <message>
        <source>In force: {objective}, {scale:.5f} µm/px, made {day} by {operator}</source>
        <translation>Aktiv: {objective}, {scale:.5f} µm/px, erstellt {day} von {operator}</translation>
    </message>
</context><context>
    <name>ShelfPresenter</name>
    <message>
        <source>✔ Saved, and in force from now on</source>
        <translation>✔ Gesichert und von nun an aktiv</translation>
    </message>
    <message>
        <source>✔ In force from now on</source>
        <translation>✔ Von nun an aktiv</translation>
    </message>
    <message>
        <source>✔ No calibration is in force from now on</source>
        <translation>✔ Von nun an ist keine Kalibrierung aktiv</translation>
    </message>
    <message>
        <source>✔ Imported: {}. Select it and press Use this one to measure with it</source>
        <translation>✔ Importiert: {}. Wählen und „Diese verwenden“ drücken, um damit zu messen</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Geschrieben: {}</translation>
    </message>
    <message>
        <source>Import a calibration</source>
        <translation>Eine Kalibrierung importieren</translation>
    </message>
    <message>
        <source>Export the calibration</source>
        <translation>Die Kalibrierung exportieren</translation>
    </message>
</context><context>
    <name>ShelfTable</name>
    <message>
        <source>Calibrations</source>
        <translation>Kalibrierungen</translation>
    </message>
    <message>
        <source>● in force
{}</source>
        <translation>● aktiv
{}</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Scale, µm/px</source>
        <translation>Maßstab, µm/px</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U (k = 2)</translation>
    </message>
</context><context>
    <name>Shell</name>
    <message>
        <source>Close the program and open it again to work with them.</source>
        <translation>Das Programm schließen und wieder öffnen, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation>Die Einstellungen sind gesichert</translation>
    </message>
</context><context>
    <name>SignPanel</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>First and family name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund ist nötig</translation>
    </message>
    <message>
        <source>Say why in a few words</source>
        <translation>In wenigen Worten sagen, warum</translation>
    </message>
    <message>
        <source>The two PINs are not the same</source>
        <translation>Die beiden PINs sind nicht gleich</translation>
    </message>
    <message>
        <source>Type them again</source>
        <translation>Noch einmal eintippen</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>Why? It is kept with the version</source>
        <translation>Warum? (zur Version)</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Take a person of QA in who has no PIN of the person's own yet</source>
        <translation>Eine Person der QS aufnehmen, die noch keine eigene PIN hat</translation>
    </message>
</context><context>
    <name>SimulatorPanel</name>
    <message>
        <source>Simulated microscope</source>
        <translation>Simuliertes Mikroskop</translation>
    </message>
    <message>
        <source>Dot target</source>
        <translation>Punkttarget</translation>
    </message>
    <message>
        <source>Blank glass</source>
        <translation>Leeres Glas</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Pull cable</source>
        <translation>Kabel ziehen</translation>
    </message>
    <message>
        <source>Unplug the camera</source>
        <translation>Die Kamera ausstecken</translation>
    </message>
    <message>
        <source>Dirty microscope: dust on the sensor and an uneven light, what a flat field is for</source>
        <translation>Schmutziges Mikroskop: Staub auf dem Sensor und ungleiches Licht, wofür ein Hellfeld da ist</translation>
    </message>
    <message>
        <source>Dirt</source>
        <translation>Schmutz</translation>
    </message>
    <message>
        <source>No. {number} again</source>
        <translation>Nr. {number} noch einmal</translation>
    </message>
    <message>
        <source>What is put in next</source>
        <translation>Was als Nächstes eingesetzt wird</translation>
    </message>
    <message>
        <source>Insert next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Put in what is chosen</source>
        <translation>Das Gewählte einsetzen</translation>
    </message>
    <message>
        <source>Wipe clean</source>
        <translation>Abwischen</translation>
    </message>
    <message>
        <source>Dirt moves or goes, damage stays</source>
        <translation>Schmutz wandert oder geht, Schaden bleibt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the connector out</source>
        <translation>Den Stecker herausnehmen</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Einstecken</translation>
    </message>
</context><context>
    <name>SourceBar</name>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Look for cameras again (F5)</source>
        <translation>Wieder nach Kameras suchen (F5)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Use the chosen camera</source>
        <translation>Die gewählte Kamera verwenden</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Kameras werden gesucht…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Live</translation>
    </message>
    <message>
        <source>⚠ Lost; it is tried again</source>
        <translation>⚠ Verloren; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>{:.1f} fps</source>
        <translation>{:.1f} Bilder/s</translation>
    </message>
    <message>
        <source>{missed} missed, {damaged} damaged</source>
        <translation>{missed} verloren, {damaged} beschädigt</translation>
    </message>
</context><context>
    <name>StartFault</name>
    <message>
        <source>The station cannot be opened</source>
        <translation>Die Station lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Put it right in the settings, then close the program and open it again.</source>
        <translation>In den Optionen richten, dann das Programm schließen und wieder öffnen.</translation>
    </message>
</context><context>
    <name>StartPanel</name>
    <message>
        <source>Start the station check</source>
        <translation>Stationstest starten</translation>
    </message>
    <message>
        <source>Step by step: light, golden connectors, painted defects</source>
        <translation>Schritt für Schritt: Licht, Musterstecker, eingemalte Fehler</translation>
    </message>
    <message>
        <source>○ Not required</source>
        <translation>○ Nicht verlangt</translation>
    </message>
    <message>
        <source>✔ Open</source>
        <translation>✔ Frei</translation>
    </message>
    <message>
        <source>✖ Locked</source>
        <translation>✖ Gesperrt</translation>
    </message>
    <message>
        <source>? Check due</source>
        <translation>? Test fällig</translation>
    </message>
    <message>
        <source>A technician has to do the check.</source>
        <translation>Ein Techniker muss den Test machen.</translation>
    </message>
    <message>
        <source>QA: open once without a green check</source>
        <translation>QS: einmal ohne grünen Test freigeben</translation>
    </message>
    <message>
        <source>Kept in the history with this reason</source>
        <translation>Bleibt mit diesem Grund im Verlauf</translation>
    </message>
</context><context>
    <name>Station</name>
    <message>
        <source>Only {left:.0f} MB are left for the history</source>
        <translation>Für die Historie sind nur noch {left:.0f} MB frei</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings</source>
        <translation>Platz schaffen oder in den Einstellungen einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>A technician is asked for</source>
        <translation>Ein Techniker wird gerufen</translation>
    </message>
</context><context>
    <name>StationCheck</name>
    <message>
        <source>Golden connector not at hand</source>
        <translation>Musterstecker nicht zur Hand</translation>
    </message>
    <message>
        <source>Dot target not at hand</source>
        <translation>Punktetarget nicht zur Hand</translation>
    </message>
    <message>
        <source>Checked in another way</source>
        <translation>Auf andere Weise geprüft</translation>
    </message>
    <message>
        <source>Fault known and harmless</source>
        <translation>Störung bekannt und harmlos</translation>
    </message>
    <message>
        <source>Light and focus</source>
        <translation>Licht und Fokus</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Golden connector</source>
        <translation>Musterstecker</translation>
    </message>
    <message>
        <source>Painted defects</source>
        <translation>Eingemalte Fehler</translation>
    </message>
    <message>
        <source>Put in the dot target of {pitch} µm pitch and focus on it.</source>
        <translation>Das Punkttarget mit {pitch} µm Teilung einsetzen und fokussieren.</translation>
    </message>
    <message>
        <source>Too few golden connectors are taught: a technician has to teach them.</source>
        <translation>Zu wenige Musterstecker sind eingelernt: Ein Techniker muss sie einlernen.</translation>
    </message>
    <message>
        <source>Put in golden connector {name} and focus on it.</source>
        <translation>Musterstecker {name} einsetzen und fokussieren.</translation>
    </message>
    <message>
        <source>Clean reference connector again: known defects are painted upon its picture.</source>
        <translation>Wieder der saubere Referenzstecker: In sein Bild werden bekannte Fehler gemalt.</translation>
    </message>
    <message>
        <source>Put in the clean reference connector and focus on it.</source>
        <translation>Den sauberen Referenzstecker einsetzen und fokussieren.</translation>
    </message>
    <message>
        <source>✔ GREEN</source>
        <translation>✔ GRÜN</translation>
    </message>
    <message>
        <source>✖ RED</source>
        <translation>✖ ROT</translation>
    </message>
    <message>
        <source>Out of its limits: {quantities}.</source>
        <translation>Außerhalb der Grenzen: {quantities}.</translation>
    </message>
    <message>
        <source>Everything is within its limits.</source>
        <translation>Alles liegt in seinen Grenzen.</translation>
    </message>
    <message>
        <source>No end face was found on the picture.</source>
        <translation>Im Bild wurde keine Endfläche gefunden.</translation>
    </message>
    <message>
        <source>It cannot be judged: {detail}</source>
        <translation>Nicht zu beurteilen: {detail}</translation>
    </message>
    <message>
        <source>The dot target gave no scale: {detail}</source>
        <translation>Das Punkttarget ergab keinen Maßstab: {detail}</translation>
    </message>
    <message>
        <source>No calibration is in force that could be checked.</source>
        <translation>Keine Kalibrierung ist aktiv, die sich prüfen ließe.</translation>
    </message>
    <message>
        <source>Too few golden connectors are taught.</source>
        <translation>Zu wenige Musterstecker sind eingelernt.</translation>
    </message>
    <message>
        <source>The verdict is another one than was taught: {detail}.</source>
        <translation>Das Urteil ist ein anderes als eingelernt: {detail}.</translation>
    </message>
    <message>
        <source>There are defects that were not taught: {detail}.</source>
        <translation>Es gibt Fehler, die nicht eingelernt sind: {detail}.</translation>
    </message>
    <message>
        <source>Taught defects are not found: {detail}.</source>
        <translation>Eingelernte Fehler werden nicht gefunden: {detail}.</translation>
    </message>
    <message>
        <source>There is no free place to paint defects: take a clean connector.</source>
        <translation>Kein freier Platz zum Einmalen von Fehlern: einen sauberen Stecker nehmen.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>saturated share</source>
        <translation>gesättigter Anteil</translation>
    </message>
    <message>
        <source>evenness</source>
        <translation>Gleichmäßigkeit</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>scale across</source>
        <translation>Maßstab waagerecht</translation>
    </message>
    <message>
        <source>scale down</source>
        <translation>Maßstab senkrecht</translation>
    </message>
    <message>
        <source>cladding</source>
        <translation>Mantel</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>painted and found</source>
        <translation>eingemalt und gefunden</translation>
    </message>
    <message>
        <source>right sizes</source>
        <translation>richtige Größen</translation>
    </message>
    <message>
        <source>found besides</source>
        <translation>sonst noch gefunden</translation>
    </message>
    <message>
        <source>mean error of sizes</source>
        <translation>mittlerer Größenfehler</translation>
    </message>
    <message>
        <source>light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>gemalt</translation>
    </message>
    <message>
        <source>golden</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>1: beyond three standard deviations</source>
        <translation>1: jenseits von drei Standardabweichungen</translation>
    </message>
    <message>
        <source>2: nine in a row on one side</source>
        <translation>2: neun in Folge auf einer Seite</translation>
    </message>
    <message>
        <source>3: six in a row rising or falling</source>
        <translation>3: sechs in Folge steigend oder fallend</translation>
    </message>
    <message>
        <source>4: fourteen in a row up and down</source>
        <translation>4: vierzehn in Folge auf und ab</translation>
    </message>
    <message>
        <source>5: two of three beyond two standard deviations</source>
        <translation>5: zwei von drei jenseits von zwei Standardabweichungen</translation>
    </message>
    <message>
        <source>6: four of five beyond one standard deviation</source>
        <translation>6: vier von fünf jenseits von einer Standardabweichung</translation>
    </message>
    <message>
        <source>7: fifteen in a row hardly vary</source>
        <translation>7: fünfzehn in Folge schwanken kaum</translation>
    </message>
    <message>
        <source>8: eight in a row far off on both sides</source>
        <translation>8: acht in Folge weit ab auf beiden Seiten</translation>
    </message>
    <message>
        <source>Production does not wait for the station check (see the settings).</source>
        <translation>Die Produktion wartet nicht auf den Stationstest (siehe Optionen).</translation>
    </message>
    <message>
        <source>Opened by {by} without a green check until {until}: {reason}</source>
        <translation>Freigegeben von {by} ohne grünen Test bis {until}: {reason}</translation>
    </message>
    <message>
        <source>The station is checked. Production is open until {until}.</source>
        <translation>Die Station ist getestet. Die Produktion ist frei bis {until}.</translation>
    </message>
    <message>
        <source>The last station check was red. Production is locked.</source>
        <translation>Der letzte Stationstest war rot. Die Produktion ist gesperrt.</translation>
    </message>
    <message>
        <source>A station check is due. Production is locked.</source>
        <translation>Ein Stationstest ist fällig. Die Produktion ist gesperrt.</translation>
    </message>
</context><context>
    <name>StationsForm</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>The same ends are inspected on both stations under the same serials; write the side into the serial, as in 4711-A. Of an end inspected several times the last inspection counts. Thirty ends or more tell something, and they should have marks.</source>
        <translation>Dieselben Enden werden auf beiden Stationen unter denselben Seriennummern inspiziert; die Seite gehört in die Seriennummer, wie in 4711-A. Von einem mehrmals inspizierten Ende zählt die letzte Inspektion. Dreißig Enden oder mehr sagen etwas aus, und sie sollten Marken haben.</translation>
    </message>
    <message>
        <source>This station; or the folder of another one's history or records</source>
        <translation>Diese Station; oder der Ordner des Verlaufs oder der Datensätze einer anderen</translation>
    </message>
    <message>
        <source>Folder of a history, or of the results of dscope inspect; several with ; between</source>
        <translation>Ordner eines Verlaufs oder von dscope inspect; mehrere mit ; getrennt</translation>
    </message>
    <message>
        <source>Only this lot of the histories; empty for all</source>
        <translation>Nur dieses Los der Verläufe; leer für alle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Stations to compare</source>
        <translation>Zu vergleichende Stationen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Pair the ends by serial and compare (Enter)</source>
        <translation>Die Enden nach Seriennummer paaren und vergleichen (Enter)</translation>
    </message>
    <message>
        <source>Choose the reference's folder</source>
        <translation>Den Ordner der Referenz wählen</translation>
    </message>
    <message>
        <source>Add the folder of a station</source>
        <translation>Den Ordner einer Station hinzufügen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
</context><context>
    <name>StationsPage</name>
    <message>
        <source>Station shown</source>
        <translation>Gezeigte Station</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Write page, workbook, figures and plots into a folder (Ctrl+E)</source>
        <translation>Seite, Arbeitsmappe, Zahlen und Bilder in einen Ordner schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Andere Stationen</translation>
    </message>
    <message>
        <source>Choose other stations, or another lot</source>
        <translation>Andere Stationen oder ein anderes Los wählen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How stations are compared, and how to read it</source>
        <translation>Wie Stationen verglichen werden, und wie man es liest</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list of studies</source>
        <translation>Zurück zur Liste der Studien</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Lesen und Vergleichen…</translation>
    </message>
    <message>
        <source>{station} against {reference}: {ends} ends</source>
        <translation>{station} gegen {reference}: {ends} Enden</translation>
    </message>
    <message>
        <source>Agreement of stations on the same ends</source>
        <translation>Übereinstimmung von Stationen an denselben Enden</translation>
    </message>
</context><context>
    <name>StationsPresenter</name>
    <message>
        <source>Name the folder of its history or of its records</source>
        <translation>Den Ordner ihres Verlaufs oder ihrer Datensätze angeben</translation>
    </message>
    <message>
        <source>There is no station to compare with</source>
        <translation>Es gibt keine Station zum Vergleichen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Geschrieben: {}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context><context>
    <name>StationsResultView</name>
    <message>
        <source>What each worked with</source>
        <translation>Womit jede gearbeitet hat</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Seen by one alone, by size</source>
        <translation>Nur von einer gesehen, nach Größe</translation>
    </message>
    <message>
        <source>Seen by one alone, by zone</source>
        <translation>Nur von einer gesehen, nach Zone</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Seen by one alone</source>
        <translation>Nur von einer gesehen</translation>
    </message>
    <message>
        <source>✔  The verdict is the same on every end</source>
        <translation>✔  Das Urteil ist an jedem Ende dasselbe</translation>
    </message>
    <message>
        <source>Different verdicts: {ends}</source>
        <translation>Verschiedene Urteile: {ends}</translation>
    </message>
</context><context>
    <name>StepPanel</name>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>Step %v of %m done</source>
        <translation>Schritt %v von %m erledigt</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>⚠ WARNING</source>
        <translation>⚠ WARNUNG</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Look at what lies under the microscope</source>
        <translation>Ansehen, was unter dem Mikroskop liegt</translation>
    </message>
    <message>
        <source>Keep this result and go on</source>
        <translation>Dieses Ergebnis behalten und weiter</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Measure this step once more</source>
        <translation>Diesen Schritt noch einmal messen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>This step is not required</source>
        <translation>Dieser Schritt ist nicht verlangt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Break the check off; one with a red step is kept</source>
        <translation>Den Test abbrechen; einer mit rotem Schritt bleibt erhalten</translation>
    </message>
</context><context>
    <name>StreamScreen</name>
    <message>
        <source>Heat map</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Where defects were seen lately (H)</source>
        <translation>Wo in letzter Zeit Fehler gesehen wurden (H)</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Zoom out to the whole picture (0)</source>
        <translation>Bis zum ganzen Bild verkleinern (0)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How the stream is used</source>
        <translation>Wie der Stream benutzt wird</translation>
    </message>
    <message>
        <source>Pick a part on the operator's screen: its recipe says what is to be seen</source>
        <translation>Auf dem Bildschirm des Bedieners ein Teil wählen: Sein Rezept sagt, was zu sehen sein soll</translation>
    </message>
    <message>
        <source>The stream starts…</source>
        <translation>Der Stream beginnt…</translation>
    </message>
    <message>
        <source>The stream is off</source>
        <translation>Der Stream ist aus</translation>
    </message>
    <message>
        <source>Stop the stream</source>
        <translation>Stream anhalten</translation>
    </message>
    <message>
        <source>Start the stream</source>
        <translation>Stream starten</translation>
    </message>
    <message>
        <source>Also from the next start of the program on</source>
        <translation>Auch vom nächsten Start des Programms an</translation>
    </message>
</context><context>
    <name>StreamWords</name>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>works</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>No. {number}, found</source>
        <translation>Nr. {number}, gefunden</translation>
    </message>
    <message>
        <source>No. {number}, followed</source>
        <translation>Nr. {number}, verfolgt</translation>
    </message>
    <message>
        <source>No. {number}, remembered for {age_s} s</source>
        <translation>Nr. {number}, seit {age_s} s erinnert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{lat}, {lon} · {quality} · {age_s} s old</source>
        <translation>{lat}, {lon} · {quality} · {age_s} s alt</translation>
    </message>
</context><context>
    <name>Studies</name>
    <message>
        <source>Diameter of the largest defect, µm</source>
        <translation>Durchmesser des größten Fehlers, µm</translation>
    </message>
    <message>
        <source>Width of the widest scratch, µm</source>
        <translation>Breite des breitesten Kratzers, µm</translation>
    </message>
    <message>
        <source>Diameter of the core, µm</source>
        <translation>Durchmesser des Kerns, µm</translation>
    </message>
    <message>
        <source>Diameter of the cladding, µm</source>
        <translation>Durchmesser des Mantels, µm</translation>
    </message>
    <message>
        <source>Diameter of the cladding, px</source>
        <translation>Durchmesser des Mantels, px</translation>
    </message>
    <message>
        <source>Only the verdict</source>
        <translation>Nur das Urteil</translation>
    </message>
    <message>
        <source>✔ complete</source>
        <translation>✔ vollständig</translation>
    </message>
    <message>
        <source>… open</source>
        <translation>… offen</translation>
    </message>
    <message>
        <source>✖ cancelled</source>
        <translation>✖ abgebrochen</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>good (below 10 %)</source>
        <translation>gut (unter 10 %)</translation>
    </message>
    <message>
        <source>may be acceptable (10 to 30 %)</source>
        <translation>bedingt annehmbar (10 bis 30 %)</translation>
    </message>
    <message>
        <source>not acceptable (above 30 %)</source>
        <translation>nicht annehmbar (über 30 %)</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>grenzwertig</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>Gauge R&amp;R</source>
        <translation>Gauge R&amp;R</translation>
    </message>
    <message>
        <source>Repeatability (EV)</source>
        <translation>Wiederholbarkeit (EV)</translation>
    </message>
    <message>
        <source>Operators (AV)</source>
        <translation>Bediener (AV)</translation>
    </message>
    <message>
        <source>Part × operator</source>
        <translation>Teil × Bediener</translation>
    </message>
    <message>
        <source>Parts (PV)</source>
        <translation>Teile (PV)</translation>
    </message>
    <message>
        <source>Total (TV)</source>
        <translation>Gesamt (TV)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>Wiederholbarkeit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>{hits} of {of}  ({low:.1f} – {high:.1f} %)</source>
        <translation>{hits} von {of}  ({low:.1f} – {high:.1f} %)</translation>
    </message>
    <message>
        <source>Wrong part was in</source>
        <translation>Falsches Teil</translation>
    </message>
    <message>
        <source>Wrong operator</source>
        <translation>Falscher Bediener</translation>
    </message>
    <message>
        <source>The part moved</source>
        <translation>Teil hat sich bewegt</translation>
    </message>
    <message>
        <source>Not in focus</source>
        <translation>Nicht im Fokus</translation>
    </message>
    <message>
        <source>Dirt fell on it</source>
        <translation>Schmutz fiel darauf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>% variance</source>
        <translation>% Varianz</translation>
    </message>
    <message>
        <source>% TV</source>
        <translation>% TV</translation>
    </message>
    <message>
        <source>% tolerance</source>
        <translation>% Toleranz</translation>
    </message>
    <message>
        <source>DF</source>
        <translation>FG</translation>
    </message>
    <message>
        <source>SS</source>
        <translation>SQ</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MQ</translation>
    </message>
    <message>
        <source>Parts always judged alike (95 %)</source>
        <translation>Teile stets gleich beurteilt (95 %)</translation>
    </message>
    <message>
        <source>Fleiss' kappa</source>
        <translation>Fleiss-Kappa</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Verdicts alike (95 %)</source>
        <translation>Gleiche Urteile (95 %)</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>Kappa
(Cohen)</translation>
    </message>
    <message>
        <source>Effectiveness (95 %)</source>
        <translation>Effektivität (95 %)</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unent-
schieden</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>This is no plan: {}</source>
        <translation>Das ist kein Plan: {}</translation>
    </message>
    <message>
        <source>The study needs a title</source>
        <translation>Die Studie braucht einen Titel</translation>
    </message>
    <message>
        <source>Name at least one operator</source>
        <translation>Mindestens einen Bediener nennen</translation>
    </message>
    <message>
        <source>The part {} is there twice</source>
        <translation>Das Teil {} ist doppelt</translation>
    </message>
    <message>
        <source>The operator {} is there twice</source>
        <translation>Der Bediener {} ist doppelt</translation>
    </message>
    <message>
        <source>The tolerance {} is no number above zero</source>
        <translation>Die Toleranz {} ist keine Zahl über null</translation>
    </message>
    <message>
        <source>There is no part {} that could be known to fail</source>
        <translation>Es gibt kein Teil {}, das bekannt schlecht sein könnte</translation>
    </message>
    <message>
        <source>of the variance</source>
        <translation>der Varianz</translation>
    </message>
    <message>
        <source>of the total variation</source>
        <translation>der Gesamtstreuung</translation>
    </message>
    <message>
        <source>of the tolerance</source>
        <translation>der Toleranz</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle Marken</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Scratch width</source>
        <translation>Kratzerbreite</translation>
    </message>
    <message>
        <source>all sizes</source>
        <translation>alle Größen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Marks (ends)</source>
        <translation>Marken (Enden)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bias, µm (95 %)</source>
        <translation>Abweichung, µm (95 %)</translation>
    </message>
    <message>
        <source>Single marks, µm</source>
        <translation>Einzelne, µm</translation>
    </message>
    <message>
        <source>On one scale, µm</source>
        <translation>Ein Maßstab</translation>
    </message>
    <message>
        <source>{sign}  Median and robust limits: marks far off or long tails would mislead mean and standard deviation here.</source>
        <translation>{sign}  Median und robuste Grenzen: Ausreißer oder lange Ausläufer würden Mittel und Standardabweichung hier verfälschen.</translation>
    </message>
    <message>
        <source>{station} alone</source>
        <translation>{station} allein</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Share seen, {second} − {first}</source>
        <translation>Anteil, {second} − {first}</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt durch</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspiziert</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>cladding</source>
        <translation>Mantel</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not inspectable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>too few ends</source>
        <translation>zu wenige Enden</translation>
    </message>
    <message>
        <source>✔ alike</source>
        <translation>✔ gleich</translation>
    </message>
    <message>
        <source>✔ hardly off</source>
        <translation>✔ fast gleich</translation>
    </message>
    <message>
        <source>✖ larger</source>
        <translation>✖ größer</translation>
    </message>
    <message>
        <source>✖ smaller</source>
        <translation>✖ kleiner</translation>
    </message>
    <message>
        <source>Diameters</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Widths of scratches</source>
        <translation>Breiten der Kratzer</translation>
    </message>
    <message>
        <source>!  {what}: {marks} marks on {ends} ends are too few</source>
        <translation>!  {what}: {marks} Marken an {ends} Enden sind zu wenige</translation>
    </message>
    <message>
        <source>✔  {what} do not differ beyond chance: bias {bias} µm</source>
        <translation>✔  {what} unterscheiden sich nicht über den Zufall hinaus: Abweichung {bias} µm</translation>
    </message>
    <message>
        <source>✔  {what} differ by so little that no limit turns on it: bias {bias} µm</source>
        <translation>✔  {what} unterscheiden sich so wenig, dass keine Grenze daran hängt: Abweichung {bias} µm</translation>
    </message>
    <message>
        <source>✖  {what} are larger on {station}: bias {bias} µm</source>
        <translation>✖  {what} sind auf {station} größer: Abweichung {bias} µm</translation>
    </message>
    <message>
        <source>✖  {what} are smaller on {station}: bias {bias} µm</source>
        <translation>✖  {what} sind auf {station} kleiner: Abweichung {bias} µm</translation>
    </message>
    <message>
        <source>; single marks {low} to {high} µm (95 %)</source>
        <translation>; einzelne Marken {low} bis {high} µm (95 %)</translation>
    </message>
    <message>
        <source>. This is the median: long tails pull the mean to {mean} µm</source>
        <translation>. Das ist der Median: Lange Ausläufer ziehen das Mittel auf {mean} µm</translation>
    </message>
    <message>
        <source>. This is the median: marks far off ({count}) pull the mean to {mean} µm</source>
        <translation>. Das ist der Median: Ausreißer ({count}) ziehen das Mittel auf {mean} µm</translation>
    </message>
    <message>
        <source>; without those measured quite differently ({count}): {bias} µm</source>
        <translation>; ohne die ganz anders gemessenen ({count}): {bias} µm</translation>
    </message>
    <message>
        <source>{sign}  On different sides of a limit, where a verdict may turn: {marks} marks</source>
        <translation>{sign}  Auf verschiedenen Seiten einer Grenze, wo ein Urteil kippen kann: {marks} Marken</translation>
    </message>
    <message>
        <source>✔  Both take their scale from the cladding: the scales agree by definition</source>
        <translation>✔  Beide nehmen ihren Maßstab vom Mantel: die Maßstäbe stimmen per Definition überein</translation>
    </message>
    <message>
        <source>!  The scales cannot be compared: too few ends show their cladding on both</source>
        <translation>!  Die Maßstäbe lassen sich nicht vergleichen: zu wenige Enden zeigen auf beiden ihren Mantel</translation>
    </message>
    <message>
        <source>✖  The scales differ by {percent:+.2f} %</source>
        <translation>✖  Die Maßstäbe unterscheiden sich um {percent:+.2f} %</translation>
    </message>
    <message>
        <source>✔  The scales do not differ beyond chance: {percent:+.2f} %</source>
        <translation>✔  Die Maßstäbe unterscheiden sich nicht über den Zufall hinaus: {percent:+.2f} %</translation>
    </message>
    <message>
        <source>{sign}  {first} alone sees {one}, {second} alone {other}</source>
        <translation>{sign}  Nur {first} sieht {one}, nur {second} {other}</translation>
    </message>
    <message>
        <source>!  The verdict is the same on {agreed}</source>
        <translation>!  Das Urteil ist dasselbe an {agreed}</translation>
    </message>
    <message>
        <source>{sign}  The verdict is the same on {agreed}; kappa {kappa:.2f}  ({low:.2f} – {high:.2f})</source>
        <translation>{sign}  Das Urteil ist dasselbe an {agreed}; Kappa {kappa:.2f}  ({low:.2f} – {high:.2f})</translation>
    </message>
    <message>
        <source>!  Only {ends} ends: take {few} or more</source>
        <translation>!  Nur {ends} Enden: {few} oder mehr nehmen</translation>
    </message>
    <message>
        <source>!  Hardly any mark is the same on {ends}: cleaned, or other ends?</source>
        <translation>!  Kaum eine Marke ist dieselbe auf {ends}: gereinigt, oder andere Enden?</translation>
    </message>
    <message>
        <source>!  Ends left out, see the list: {count}</source>
        <translation>!  Ausgelassene Enden, siehe Liste: {count}</translation>
    </message>
</context><context>
    <name>StudiesPresenter</name>
    <message>
        <source>Gauge R&amp;R {day}</source>
        <translation>Gauge R&amp;R {day}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>The station is busy</source>
        <translation>Die Station ist beschäftigt</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <translation>Einen Moment warten</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Geschrieben: {}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context><context>
    <name>StudiesScreen</name>
    <message>
        <source>How stations are compared</source>
        <translation>Wie Stationen verglichen werden</translation>
    </message>
</context><context>
    <name>SwitchEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context><context>
    <name>TargetPage</name>
    <message>
        <source>such as DT-20</source>
        <translation>etwa DT-20</translation>
    </message>
    <message>
        <source>number on it</source>
        <translation>Nummer darauf</translation>
    </message>
    <message>
        <source>such as 20×</source>
        <translation>etwa 20×</translation>
    </message>
    <message>
        <source>None was used here yet: choose one, or enter what its certificate says.</source>
        <translation>Hier wurde noch keines benutzt: eines wählen oder eingeben, was sein Zertifikat sagt.</translation>
    </message>
    <message>
        <source>A pitch that is wrong by a factor is then refused.</source>
        <translation>Eine um einen Faktor falsche Teilung wird dann abgelehnt.</translation>
    </message>
    <message>
        <source>⚠ Empty: a pitch that is wrong by a factor may go unseen. Check with a known fiber later.</source>
        <translation>⚠ Leer: Eine um einen Faktor falsche Teilung kann unbemerkt bleiben. Später mit einer bekannten Faser gegenprüfen.</translation>
    </message>
    <message>
        <source>Still missing: {}</source>
        <translation>Es fehlt noch: {}</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>uncertainty of the pitch (0 where the certificate tells none)</source>
        <translation>Unsicherheit der Teilung (0, wo der Kalibrierschein keine nennt)</translation>
    </message>
    <message>
        <source>diameter of the dots, or nothing</source>
        <translation>Durchmesser der Punkte oder nichts</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>expected scale, or nothing</source>
        <translation>erwarteter Maßstab oder nichts</translation>
    </message>
    <message>
        <source>Dot targets</source>
        <translation>Punkttargets</translation>
    </message>
    <message>
        <source>Which target lies under the microscope?</source>
        <translation>Welches Target liegt unter dem Mikroskop?</translation>
    </message>
    <message>
        <source>As its certificate says</source>
        <translation>Wie im Kalibrierschein</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>from centre to centre</source>
        <translation>von Mitte zu Mitte</translation>
    </message>
    <message>
        <source>Its standard uncertainty</source>
        <translation>Ihre Standardunsicherheit</translation>
    </message>
    <message>
        <source>Diameter of the dots</source>
        <translation>Durchmesser der Punkte</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>darf leer sein</translation>
    </message>
    <message>
        <source>Expected scale</source>
        <translation>Erwarteter Maßstab</translation>
    </message>
    <message>
        <source>Name of the target</source>
        <translation>Name des Targets</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Kalibrierschein</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
</context><context>
    <name>TokenPanel</name>
    <message>
        <source>Token of {name}, shown only now: {secret}</source>
        <translation>Token von {name}, nur jetzt gezeigt: {secret}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Name of a new one</source>
        <translation>Name eines neuen</translation>
    </message>
    <message>
        <source>Name of a new token</source>
        <translation>Name eines neuen Tokens</translation>
    </message>
    <message>
        <source>A production line may judge with it</source>
        <translation>Eine Fertigungslinie darf damit urteilen</translation>
    </message>
    <message>
        <source>Else it may only see what is found</source>
        <translation>Sonst darf sie nur sehen, was gefunden wird</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make a token; it is shown once</source>
        <translation>Ein Token erstellen; es wird einmal gezeigt</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Whoever uses the chosen token is put out</source>
        <translation>Wer das gewählte Token benutzt, wird ausgeschlossen</translation>
    </message>
    <message>
        <source>see</source>
        <translation>sehen</translation>
    </message>
    <message>
        <source>see and judge</source>
        <translation>sehen und urteilen</translation>
    </message>
</context><context>
    <name>ToolRow</name>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wieder</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes wiederholen</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Move the picture, choose marks; so does the space bar held</source>
        <translation>Das Bild bewegen, Marken wählen; ebenso mit gehaltener Leertaste</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Draw on the mask</source>
        <translation>In die Maske zeichnen</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Rub out of the mask</source>
        <translation>Aus der Maske wegradieren</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Fill a box</source>
        <translation>Einen Kasten füllen</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Fill what corners go round; Enter closes it</source>
        <translation>Füllen, was die Ecken umschließen; Eingabe schließt es</translation>
    </message>
    <message>
        <source>Width of brush and eraser ([ and ])</source>
        <translation>Breite von Pinsel und Radierer ([ und ])</translation>
    </message>
    <message>
        <source>Width of brush and eraser</source>
        <translation>Breite von Pinsel und Radierer</translation>
    </message>
</context><context>
    <name>TraceTable</name>
    <message>
        <source>Defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Size, µm</source>
        <translation>Größe, µm</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How each defect was judged</source>
        <translation>Wie jeder Fehler beurteilt wurde</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>breit</translation>
    </message>
    <message>
        <source>across</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>nothing is limited</source>
        <translation>nichts begrenzt</translation>
    </message>
    <message>
        <source>{found} of {most}</source>
        <translation>{found} von {most}</translation>
    </message>
    <message>
        <source>✔ ok</source>
        <translation>✔ gut</translation>
    </message>
    <message>
        <source>✖ not ok</source>
        <translation>✖ nein</translation>
    </message>
    <message>
        <source>– too small</source>
        <translation>– zu klein</translation>
    </message>
    <message>
        <source>– not judged</source>
        <translation>– nicht beurteilt</translation>
    </message>
    <message>
        <source>– own dirt</source>
        <translation>– eigener Schmutz</translation>
    </message>
    <message>
        <source>? unclear</source>
        <translation>? unklar</translation>
    </message>
    <message>
        <source>{um} over</source>
        <translation>{um} drüber</translation>
    </message>
    <message>
        <source>{um} left</source>
        <translation>{um} übrig</translation>
    </message>
</context><context>
    <name>TrailPage</name>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>{} events</source>
        <translation>{} Ereignisse</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Choose other days, or everything</source>
        <translation>Andere Tage wählen, oder alles</translation>
    </message>
    <message>
        <source>The audit trail cannot be read</source>
        <translation>Der Prüfpfad ist nicht lesbar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
</context><context>
    <name>TrendCharts</name>
    <message>
        <source>Yield per day, %</source>
        <translation>Ausbeute je Tag, %</translation>
    </message>
    <message>
        <source>Defects by type</source>
        <translation>Fehler nach Art</translation>
    </message>
    <message>
        <source>Defects by zone</source>
        <translation>Fehler nach Zone</translation>
    </message>
    <message>
        <source>Focus (line) and light (dashes), %</source>
        <translation>Fokus (Linie) und Licht (Striche), %</translation>
    </message>
</context><context>
    <name>Trends</name>
    <message>
        <source>yield {:.1f} %</source>
        <translation>Ausbeute {:.1f} %</translation>
    </message>
    <message>
        <source>focus {:.0%}</source>
        <translation>Fokus {:.0%}</translation>
    </message>
    <message>
        <source>light {:.0f} of 255</source>
        <translation>Licht {:.0f} von 255</translation>
    </message>
</context><context>
    <name>TrendsPage</name>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Point at a day to read its values.</source>
        <translation>Auf einen Tag zeigen, um seine Werte zu lesen.</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Trends begin with the first inspection that fits the filters</source>
        <translation>Trends beginnen mit der ersten Prüfung, die zu den Filtern passt</translation>
    </message>
</context><context>
    <name>TrialBar</name>
    <message>
        <source>First judge</source>
        <translation>Erster Beurteiler</translation>
    </message>
    <message>
        <source>Second judge</source>
        <translation>Zweiter Beurteiler</translation>
    </message>
    <message>
        <source>How models are asked</source>
        <translation>Wie Modelle befragt werden</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Bilder…</translation>
    </message>
    <message>
        <source>Choose the folder of labelled pictures (Ctrl+O)</source>
        <translation>Den Ordner annotierter Bilder wählen (Strg+O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Let both look at all pictures (Ctrl+R)</source>
        <translation>Beide alle Bilder ansehen lassen (Strg+R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End it without a result</source>
        <translation>Ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>No labelled pictures are chosen</source>
        <translation>Keine annotierten Bilder gewählt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>noch {} s</translation>
    </message>
    <message>
        <source>{} min left</source>
        <translation>noch {} min</translation>
    </message>
</context><context>
    <name>TrialPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <source>Write the comparison as a page and as JSON</source>
        <translation>Den Vergleich als Seite und als JSON schreiben</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren…</translation>
    </message>
    <message>
        <source>Let the second judge from now on</source>
        <translation>Von nun an den zweiten urteilen lassen</translation>
    </message>
    <message>
        <source>Figures of both judges</source>
        <translation>Kennzahlen beider Beurteiler</translation>
    </message>
    <message>
        <source>Pictures on which they differ most</source>
        <translation>Bilder, bei denen sie am meisten abweichen</translation>
    </message>
    <message>
        <source>Choose two judges and a folder of labelled pictures.</source>
        <translation>Zwei Beurteiler und einen Ordner annotierter Bilder wählen.</translation>
    </message>
    <message>
        <source>Both look at every picture…</source>
        <translation>Beide sehen jedes Bild an…</translation>
    </message>
    <message>
        <source>⚠ These pictures could not be looked at: {}</source>
        <translation>⚠ Diese Bilder ließen sich nicht ansehen: {}</translation>
    </message>
    <message>
        <source>✔ {second} may take the place of {first}: nothing falls by more than chance.</source>
        <translation>✔ {second} darf an die Stelle von {first} treten: Nichts fällt stärker als durch Zufall.</translation>
    </message>
    <message>
        <source>✖ {second} may not take the place of {first}: {reasons}.</source>
        <translation>✖ {second} darf nicht an die Stelle von {first} treten: {reasons}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>missed by
{}</source>
        <translation>übersehen von
{}</translation>
    </message>
    <message>
        <source>false alarms of
{}</source>
        <translation>Fehlalarme von
{}</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Compare on labelled pictures</source>
        <translation>An annotierten Bildern vergleichen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context><context>
    <name>TrialPresenter</name>
    <message>
        <source>{second} becomes active; {first} judges now</source>
        <translation>{second} wird aktiv; jetzt urteilt {first}</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>✔ Written: {}</source>
        <translation>✔ Geschrieben: {}</translation>
    </message>
    <message>
        <source>Folder of labelled pictures</source>
        <translation>Ordner annotierter Bilder</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
</context><context>
    <name>Turning</name>
    <message>
        <source>{count} marks would have to be smaller, or gone: {names}</source>
        <translation>{count} Stellen müssten kleiner sein oder fehlen: {names}</translation>
    </message>
    <message>
        <source>{like}: one more would fail ({limit})</source>
        <translation>{like}: Eine Stelle mehr fiele durch ({limit})</translation>
    </message>
    <message>
        <source>{what} would fail if it were {by} µm larger: {size} ({limit})</source>
        <translation>{what} fiele durch, wäre die Stelle {by} µm größer: {size} ({limit})</translation>
    </message>
    <message>
        <source>{what} would fail if it lay {by} µm further in ({limit})</source>
        <translation>{what} fiele durch, läge die Stelle {by} µm weiter innen ({limit})</translation>
    </message>
    <message>
        <source>{like}: {number} more would fail ({limit})</source>
        <translation>{like}: {number} mehr fielen durch ({limit})</translation>
    </message>
    <message>
        <source>{like}: a new one would fail from {size} on ({limit})</source>
        <translation>{like}: Eine neue Stelle fiele durch ab {size} ({limit})</translation>
    </message>
    <message>
        <source>{what} would have to be {by} µm smaller, {size}, or gone ({limit})</source>
        <translation>{what} müsste {by} µm kleiner sein, {size}, oder fehlen ({limit})</translation>
    </message>
    <message>
        <source>over {um} µm wide</source>
        <translation>über {um} µm breit</translation>
    </message>
    <message>
        <source>over {um} µm across</source>
        <translation>über {um} µm groß</translation>
    </message>
    <message>
        <source>{um} µm wide</source>
        <translation>{um} µm breit</translation>
    </message>
    <message>
        <source>{um} µm across</source>
        <translation>{um} µm groß</translation>
    </message>
    <message>
        <source>under {um} µm wide</source>
        <translation>unter {um} µm breit</translation>
    </message>
    <message>
        <source>under {um} µm across</source>
        <translation>unter {um} µm groß</translation>
    </message>
    <message>
        <source>outside the zones</source>
        <translation>außerhalb der Zonen</translation>
    </message>
    <message>
        <source>nothing is limited</source>
        <translation>nichts begrenzt</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>Cracks</source>
        <translation>Risse</translation>
    </message>
    <message>
        <source>Dirt</source>
        <translation>Schmutz</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cleaning may do it: without {names} it passes</source>
        <translation>Reinigen könnte genügen: Ohne {names} besteht das Teil</translation>
    </message>
    <message>
        <source>Cleaning may remove {names}, which is not enough</source>
        <translation>Reinigen könnte {names} entfernen, das genügt nicht</translation>
    </message>
    <message>
        <source>No smaller size makes it pass:</source>
        <translation>Keine kleinere Größe lässt es bestehen:</translation>
    </message>
    <message>
        <source>Even then it could not pass:</source>
        <translation>Auch dann könnte es nicht bestehen:</translation>
    </message>
</context><context>
    <name>UndoPanel</name>
    <message>
        <source>Why is the last booking taken back?</source>
        <translation>Warum wird die letzte Buchung zurückgenommen?</translation>
    </message>
    <message>
        <source>Keep the booking (Esc)</source>
        <translation>Buchung behalten (Esc)</translation>
    </message>
    <message>
        <source>The booking is kept in the history, with this reason</source>
        <translation>Die Buchung bleibt mit diesem Grund im Verlauf</translation>
    </message>
    <message>
        <source>Wrong serial</source>
        <translation>Serie falsch</translation>
    </message>
    <message>
        <source>Wrong part number</source>
        <translation>Teil falsch</translation>
    </message>
    <message>
        <source>Wrong connector</source>
        <translation>Stecker falsch</translation>
    </message>
    <message>
        <source>Booked too early</source>
        <translation>Zu früh gebucht</translation>
    </message>
    <message>
        <source>Verdict in doubt</source>
        <translation>Urteil zweifelhaft</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>Versehen</translation>
    </message>
</context><context>
    <name>ValueSlider</name>
    <message>
        <source>This camera has no such setting</source>
        <translation>Diese Kamera hat diese Einstellung nicht</translation>
    </message>
</context><context>
    <name>VerdictCard</name>
    <message>
        <source>Judging</source>
        <translation>Urteilt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message>
        <source>Clean ({number} of {most}), then press C</source>
        <translation>Reinigen ({number} von {most}), dann C drücken</translation>
    </message>
    <message>
        <source>Damage: scrap or re-polish</source>
        <translation>Schaden: Ausschuss oder nachpolieren</translation>
    </message>
    <message>
        <source>Ask a technician: press ?</source>
        <translation>Techniker rufen: ? drücken</translation>
    </message>
    <message>
        <source>Not judged: correct it, then press Space</source>
        <translation>Nicht beurteilt: richten, dann Leertaste drücken</translation>
    </message>
    <message>
        <source>margin {um} µm</source>
        <translation>Reserve {um} µm</translation>
    </message>
    <message>
        <source>{um} µm over the limit</source>
        <translation>{um} µm über der Grenze</translation>
    </message>
    <message>
        <source>too many defects</source>
        <translation>zu viele Fehler</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdict: {verdict}</source>
        <translation>Urteil: {verdict}</translation>
    </message>
    <message>
        <source>Why? Tap here, or press W</source>
        <translation>Warum? Hier tippen oder W drücken</translation>
    </message>
    <message>
        <source>Station check red: ask a technician</source>
        <translation>Stationstest rot: Techniker rufen</translation>
    </message>
    <message>
        <source>Station check due: ask a technician</source>
        <translation>Stationstest fällig: Techniker rufen</translation>
    </message>
</context><context>
    <name>VerifyPage</name>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check all that is stored against its seal (Ctrl+R)</source>
        <translation>Alles Gespeicherte mit seinem Siegel vergleichen (Strg+R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the check without a result</source>
        <translation>Ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>Öffentl. Schlüssel…</translation>
    </message>
    <message>
        <source>For an auditor who checks a copy elsewhere</source>
        <translation>Für einen Auditor, der anderswo eine Kopie prüft</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Fingerprint of this station's key:  {}</source>
        <translation>Fingerabdruck des Schlüssels dieser Station:  {}</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>prüft…</translation>
    </message>
    <message>
        <source>✔ WHOLE</source>
        <translation>✔ UNVERSEHRT</translation>
    </message>
    <message>
        <source>✖ CHANGED: {}</source>
        <translation>✖ GEÄNDERT: {}</translation>
    </message>
    <message>
        <source>… and {} more; dscope verify lists all of them</source>
        <translation>… und {} weitere; dscope verify zählt alle auf</translation>
    </message>
    <message>
        <source>Checked: {rows} rows of the ledger, {inspections} inspections, {pictures} pictures</source>
        <translation>Geprüft: {rows} Zeilen des Siegelbuchs, {inspections} Inspektionen, {pictures} Bilder</translation>
    </message>
    <message>
        <source>Nothing was changed, removed or put in another order since it was sealed.</source>
        <translation>Seit dem Versiegeln wurde nichts geändert, entfernt oder umgestellt.</translation>
    </message>
    <message>
        <source>{count} inspections are older than the seal; they were sealed as found on {at}.</source>
        <translation>{count} Inspektionen sind älter als das Siegel; sie wurden am {at} versiegelt, wie sie vorgefunden wurden.</translation>
    </message>
    <message>
        <source>This station's public key is missing: the key that the ledger itself names was believed.</source>
        <translation>Der öffentliche Schlüssel dieser Station fehlt: dem Schlüssel im Siegelbuch selbst wurde geglaubt.</translation>
    </message>
    <message>
        <source>Keys of other stations that only the ledger vouches for: {}.</source>
        <translation>Schlüssel anderer Stationen, für die nur das Siegelbuch bürgt: {}.</translation>
    </message>
    <message>
        <source>{} pictures of other stations are kept elsewhere; check them there.</source>
        <translation>{} Bilder anderer Stationen liegen anderswo; dort prüfen.</translation>
    </message>
    <message>
        <source>Signed with {} keys, one after the other.</source>
        <translation>Mit {} Schlüsseln unterschrieben, einem nach dem anderen.</translation>
    </message>
    <message>
        <source>The head file lags by {} rows, as after a loss of power.</source>
        <translation>Die Kopfdatei liegt {} Zeilen zurück, wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{} s left</source>
        <translation>noch {} s</translation>
    </message>
    <message>
        <source>{} min left</source>
        <translation>noch {} min</translation>
    </message>
    <message>
        <source>Every inspection with its picture, every booking, station check, rule step and audit line is sealed in one signed chain. Verifying reads all of it and names whatever was changed; it may take minutes, and inspecting goes on meanwhile. Write down the fingerprint and keep it elsewhere: whoever knows it can tell that the key was not exchanged.</source>
        <translation>Jede Inspektion mit ihrem Bild, jede Buchung, Stationsprüfung, Regeländerung und Zeile des Prüfpfads ist in einer unterschriebenen Kette versiegelt. Das Prüfen liest alles und nennt, was geändert wurde; es kann Minuten dauern, und das Inspizieren geht weiter. Den Fingerabdruck notieren und anderswo aufbewahren: wer ihn kennt, sieht, dass der Schlüssel nicht ausgetauscht wurde.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context><context>
    <name>WhyView</name>
    <message>
        <source>This verdict can no longer be explained</source>
        <translation>Dieses Urteil lässt sich nicht mehr erklären</translation>
    </message>
    <message>
        <source>The edition of {name} that judged it is no longer on this station, and no other can speak for it. Sizes and reasons are as they were stored.</source>
        <translation>Die Ausgabe von {name}, nach der geurteilt wurde, ist nicht mehr auf dieser Station, und keine andere kann für sie sprechen. Größen und Gründe sind, wie sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>There is no verdict that could turn</source>
        <translation>Es gibt kein Urteil, das kippen könnte</translation>
    </message>
    <message>
        <source>For it to pass</source>
        <translation>Damit es besteht</translation>
    </message>
    <message>
        <source>The least that would end the pass</source>
        <translation>Das Wenigste, was das Bestehen beenden würde</translation>
    </message>
    <message>
        <source>Nothing would end the pass</source>
        <translation>Nichts würde das Bestehen beenden</translation>
    </message>
</context><context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Sichern und verwenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>⚠ The camera is not there; it is tried again. {}</source>
        <translation>⚠ Die Kamera ist nicht da; neuer Versuch läuft. {}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation>Kamera und Licht</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>To the page before; what was entered stays</source>
        <translation>Zur Seite davor; Eingegebenes bleibt</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>Zur nächsten Seite</translation>
    </message>
    <message>
        <source>Leave without keeping anything</source>
        <translation>Verlassen, ohne etwas zu behalten</translation>
    </message>
</context><context>
    <name>WizardPresenter</name>
    <message>
        <source>The target</source>
        <translation>Das Target</translation>
    </message>
    <message>
        <source>The cladding of {}</source>
        <translation>Der Mantel von {}</translation>
    </message>
</context><context>
    <name>Wording</name>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>GUT</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>SCHLECHT</translation>
    </message>
    <message>
        <source>RETAKE</source>
        <translation>NOCHMAL</translation>
    </message>
    <message>
        <source>ASK</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>Pit</source>
        <translation>Grübchen</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Ausbruch</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>Riss</translation>
    </message>
    <message>
        <source>Dirt</source>
        <translation>Schmutz</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>own dirt</source>
        <translation>eigener Schmutz</translation>
    </message>
    <message>
        <source>– not judged: dirt of the microscope itself</source>
        <translation>– nicht beurteilt: Schmutz des Mikroskops selbst</translation>
    </message>
    <message>
        <source>1 mark is dirt of the microscope itself and was not judged: clean the microscope</source>
        <translation>1 Marke ist Schmutz des Mikroskops selbst und wurde nicht beurteilt: Mikroskop reinigen</translation>
    </message>
    <message>
        <source>{count} marks are dirt of the microscope itself and were not judged: clean the microscope</source>
        <translation>{count} Marken sind Schmutz des Mikroskops selbst und wurden nicht beurteilt: Mikroskop reinigen</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>cladding</source>
        <translation>Mantel</translation>
    </message>
    <message>
        <source>adhesive</source>
        <translation>Kleber</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>QA</source>
        <translation>QS</translation>
    </message>
    <message>
        <source>– not judged</source>
        <translation>– nicht beurteilt</translation>
    </message>
    <message>
        <source>(✔) ok, within the guard band</source>
        <translation>(✔) in Ordnung, im Schutzband</translation>
    </message>
    <message>
        <source>(✖) not ok, within the guard band</source>
        <translation>(✖) nicht in Ordnung, im Schutzband</translation>
    </message>
    <message>
        <source>✔ ok</source>
        <translation>✔ gut</translation>
    </message>
    <message>
        <source>✖ not ok</source>
        <translation>✖ schlecht</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>jeder Größe</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>per pixel</source>
        <translation>je Pixel</translation>
    </message>
</context><context>
    <name>ZonesEditor</name>
    <message>
        <source>Add zone</source>
        <translation>Neue Zone</translation>
    </message>
    <message>
        <source>A zone outside of the chosen one</source>
        <translation>Eine Zone außerhalb der gewählten</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>Zone entfernen</translation>
    </message>
    <message>
        <source>Take the chosen zone out; its neighbours meet</source>
        <translation>Die gewählte Zone herausnehmen; ihre Nachbarn schließen auf</translation>
    </message>
    <message>
        <source>▲ Inwards</source>
        <translation>▲ Nach innen</translation>
    </message>
    <message>
        <source>Change places with the next zone inside</source>
        <translation>Mit der nächsten Zone innen tauschen</translation>
    </message>
    <message>
        <source>▼ Outwards</source>
        <translation>▼ Nach außen</translation>
    </message>
    <message>
        <source>Change places with the next zone outside</source>
        <translation>Mit der nächsten Zone außen tauschen</translation>
    </message>
    <message>
        <source>Diameters in µm</source>
        <translation>Durchmesser in µm</translation>
    </message>
    <message>
        <source>Diameters in % of cladding</source>
        <translation>Durchmesser in % des Mantels</translation>
    </message>
</context><context>
    <name>_CellsModel</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Yield, %</source>
        <translation>Gut, %</translation>
    </message>
    <message>
        <source>Share of passes as stored, and under the draft</source>
        <translation>Anteil guter: wie gespeichert und nach dem Entwurf</translation>
    </message>
</context><context>
    <name>_FlipModel</name>
    <message>
        <source>Flip</source>
        <translation>Kippt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Serial, part</source>
        <translation>Seriennr., Teil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context><context>
    <name>_RecipeModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>of the station</source>
        <translation>wie Station</translation>
    </message>
</context><context>
    <name>_VerdictColumn</name>
    <message>
        <source>Nothing breaks a limit.</source>
        <translation>Keine Grenze ist überschritten.</translation>
    </message>
</context></TS>
