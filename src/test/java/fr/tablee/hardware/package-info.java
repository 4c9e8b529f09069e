/// The kit that a maker builds, held together: reads `hardware/netlist.yaml`, the bill of materials
/// and the table files, checks the circuit, and draws what stands in `hardware/`. Nothing of it
/// ships: `-Dtablee.write=true` writes the drawings, and without it the tests hold the committed
/// ones to their sources.
package fr.tablee.hardware;
